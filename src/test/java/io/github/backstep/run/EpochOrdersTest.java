package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.github.backstep.random.NumpyRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpochOrdersTest {
  private static final long SEED = 3;
  private static final int ROWS = 5;

  private static int[][] permutations(int epochs) {
    NumpyRandom stream = new NumpyRandom(SEED);
    return IntStream.range(0, epochs).mapToObj(i -> stream.permutation(ROWS)).toArray(int[][]::new);
  }

  private static EpochOrders orders(int epochs) {
    return new EpochOrders(ROWS, epochs, new NumpyRandom(SEED));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 255, 256, 257, 511, 512, 1000})
  void anyOrderOfAskingGivesTheSamePermutations(int epochs) {
    int[][] expected = permutations(epochs);
    EpochOrders orders = orders(epochs);
    NumpyRandom random = new NumpyRandom(epochs);
    for (int i = 0; i < 500; i++) {
      int epoch = random.nextInt(epochs);
      assertArrayEquals(expected[epoch], orders.order(epoch), () -> "epoch " + epoch);
    }
  }

  @Test
  void askingBackwardsGivesTheSamePermutations() {
    int[][] expected = permutations(600);
    EpochOrders orders = orders(600);
    for (int epoch = 599; epoch >= 0; epoch--) {
      assertArrayEquals(expected[epoch], orders.order(epoch));
    }
  }

  @Test
  void askingAgainGivesTheSamePermutation() {
    EpochOrders orders = orders(10);
    int[] first = orders.order(7).clone();
    assertArrayEquals(first, orders.order(7));
  }
}
