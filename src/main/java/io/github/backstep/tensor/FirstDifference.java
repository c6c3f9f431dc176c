package io.github.backstep.tensor;

import java.util.Optional;

/** Where two tensors part. */
public final class FirstDifference {
  private FirstDifference() {}

  /**
   * The first cell, row after row, that differs; empty if none does. NaN is like NaN.
   *
   * @param tolerance how far two finite numbers may be apart
   */
  public static Optional<Cell> of(Tensor a, Tensor b, double tolerance) {
    a.requireShape(b.shape(), "comparison");
    for (int row = 0; row < a.rows(); row++) {
      for (int column = 0; column < a.columns(); column++) {
        if (!isLike(a.get(row, column), b.get(row, column), tolerance)) {
          return Optional.of(new Cell(row, column));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLike(double a, double b, double tolerance) {
    return Double.compare(a, b) == 0 || (tolerance > 0 && Math.abs(a - b) <= tolerance);
  }
}
