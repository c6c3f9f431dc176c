package io.github.backstep.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The oracle is commons-math's generator, which seeds itself the same way below 2³¹. */
final class MersenneTwisterTest {
  /** Past the second refill of the 624 words. */
  private static final int DRAWS = 2000;

  static IntStream seedsBelowTwoTo31() {
    IntStream spread = IntStream.range(0, 200).map(i -> i * 10_737_418);
    return IntStream.concat(IntStream.concat(IntStream.range(0, 100), spread), topSeeds());
  }

  private static IntStream topSeeds() {
    return IntStream.of(Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @MethodSource("seedsBelowTwoTo31")
  void wordsAreThoseOfCommonsMath(int seed) {
    assertArrayEquals(commonsMathWords(seed), words(new MersenneTwister(seed)));
  }

  @Test
  void upperHalfOfSeedsIsWhereCommonsMathDiffers() {
    int seed = (int) 0x80000000L;
    assertNotEquals(commonsMathWords(seed)[0], new MersenneTwister(seed).nextInt());
  }

  @Test
  void copyGoesOnIdenticallyAndIndependently() {
    MersenneTwister twister = new MersenneTwister(5);
    IntStream.range(0, 623).forEach(i -> twister.nextInt());
    MersenneTwister copy = twister.copy();
    int[] after = words(twister);
    assertArrayEquals(after, words(copy));
    assertEquals(twister.nextInt(), copy.nextInt());
  }

  private static int[] commonsMathWords(int seed) {
    var oracle = new org.apache.commons.math3.random.MersenneTwister(seed);
    return IntStream.generate(oracle::nextInt).limit(DRAWS).toArray();
  }

  private static int[] words(MersenneTwister twister) {
    return IntStream.generate(twister::nextInt).limit(DRAWS).toArray();
  }
}
