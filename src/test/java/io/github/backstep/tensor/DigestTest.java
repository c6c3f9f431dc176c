package io.github.backstep.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The expected digests are what {@code xxhsum -H64} prints for files of these doubles. */
class DigestTest {
  private static String digest(double... cells) {
    return Digest.of(Tensor.row(cells)).toString();
  }

  @Test
  void digestIsXxh64OfTheLittleEndianCells() {
    assertEquals("ef46db3751d8e999", digest());
    assertEquals("949522f153a1a395", digest(1));
    assertEquals("d711675125458282", digest(1, -2.5, 3.25));
    assertEquals("c999ed9fa169007d", digest(0.5, -0.0, 0.0, 1e-320));
    double[] sevenths = IntStream.range(0, 1000).mapToDouble(i -> i / 7.0).toArray();
    assertEquals("f0e56bba931411ab", digest(sevenths));
  }

  @Test
  void everyNanCountsAsTheSameOne() {
    double odd = Double.longBitsToDouble(0xfff8000000000123L);
    double inf = Double.POSITIVE_INFINITY;
    assertEquals("8c9a03c30b35a2d7", digest(Double.NaN, inf, -inf, 1, 2));
    assertEquals("8c9a03c30b35a2d7", digest(odd, inf, -inf, 1, 2));
  }

  @Test
  void oppositeSignsOfAllCellsShow() {
    assertNotEquals(digest(1, 2, 3, 4, 5, 6, 7, 8), digest(-1, -2, -3, -4, -5, -6, -7, -8));
    assertNotEquals(digest(0), digest(-0.0));
  }
}
