package io.github.backstep.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backstep.tensor.Tensor;

/** Tensors compared with numbers from NumPy. */
final class DataAssertions {
  /**
   * Sines, cosines and logarithms of the C library differ from StrictMath's by an ulp, and adding
   * noise of the other sign makes the same difference relatively larger.
   */
  static final double ULPS_OF_SINE = 1e-12;

  private DataAssertions() {}

  static void assertClose(Tensor expected, Tensor actual) {
    assertEquals(expected.shape(), actual.shape());
    for (int i = 0; i < expected.size(); i++) {
      double value = expected.cells()[i];
      assertEquals(value, actual.cells()[i], ULPS_OF_SINE * Math.abs(value), "cell " + i);
    }
  }
}
