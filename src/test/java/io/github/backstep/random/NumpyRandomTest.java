package io.github.backstep.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any seed. */
final class NumpyRandomTest {
  /**
   * Seeds are fixed, so this is no chance of failing but a bar: far worse than chance is a defect.
   */
  private static final double IMPLAUSIBLE = 1e-4;

  @ParameterizedTest
  @ValueSource(longs = {-1, 4294967296L, Long.MIN_VALUE, Long.MAX_VALUE})
  void seedsBeyond32BitsAreRejected(long seed) {
    var e = assertThrows(IllegalArgumentException.class, () -> new NumpyRandom(seed));
    assertEquals("seed: expected 0 to 4294967295, got " + seed, e.getMessage());
  }

  @Test
  void impossibleDrawsAreRejected() {
    NumpyRandom random = new NumpyRandom(0);
    assertThrows(IllegalArgumentException.class, () -> random.nextInt(0));
    assertThrows(IllegalArgumentException.class, () -> random.normal(0.0, -1.0));
    assertThrows(IllegalArgumentException.class, () -> random.permutation(-1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 31, 32, 33, 1000, 65_537})
  void permutationHoldsEveryNumberOnce(int n) {
    int[] permutation = new NumpyRandom(n).permutation(n);
    Arrays.sort(permutation);
    assertArrayEquals(IntStream.range(0, n).toArray(), permutation);
  }

  @Test
  void shuffleKeepsTheValues() {
    int[] values = {5, 5, 1, -3, 8, 8, 8};
    new NumpyRandom(3).shuffle(values);
    Arrays.sort(values);
    assertArrayEquals(new int[] {-3, 1, 5, 5, 8, 8, 8}, values);
  }

  @Test
  void shortShufflesDrawNothing() {
    NumpyRandom random = new NumpyRandom(11);
    random.shuffle(new int[0]);
    random.shuffle(new int[1]);
    assertEquals(0, random.nextInt(1));
    assertEquals(new NumpyRandom(11).nextUnsignedInt(), random.nextUnsignedInt());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 311, 1000})
  void copyGoesOnIdentically(int gaussiansBefore) {
    NumpyRandom random = new NumpyRandom(42);
    IntStream.range(0, gaussiansBefore).forEach(i -> random.nextGaussian());
    NumpyRandom copy = random.copy();
    assertArrayEquals(draws(random), draws(copy));
  }

  @Test
  void drawingFromACopyLeavesTheOriginalAlone() {
    NumpyRandom random = new NumpyRandom(42);
    random.nextGaussian();
    NumpyRandom untouched = random.copy();
    draws(random.copy());
    assertArrayEquals(draws(untouched), draws(random));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 10, 33})
  void everyNumberBelowTheBoundIsEquallyLikely(int bound) {
    NumpyRandom random = new NumpyRandom(bound);
    long[] seen = new long[bound];
    IntStream.range(0, 1000 * bound).forEach(i -> seen[random.nextInt(bound)]++);
    double[] even = DoubleStream.generate(() -> 1000).limit(bound).toArray();
    assertTrue(new ChiSquareTest().chiSquareTest(even, seen) > IMPLAUSIBLE);
  }

  private static double[] draws(NumpyRandom random) {
    return IntStream.range(0, 700)
        .mapToDouble(i -> i % 3 == 0 ? random.nextDouble() : random.nextGaussian())
        .toArray();
  }
}
