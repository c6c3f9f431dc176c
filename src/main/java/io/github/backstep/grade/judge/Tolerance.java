package io.github.backstep.grade.judge;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import java.util.Optional;

/**
 * How far cells may be from the expected ones: |student − expected| ≤ ρ·S.
 *
 * @param rho ρ, the precision of the numbers
 * @param scale S, the error scale of every cell; 0 asks for the same number
 */
record Tolerance(double rho, Tensor scale) {
  /** In what way a tensor is not the expected one; empty if it is. */
  Optional<Mismatch> mismatch(Tensor student, Tensor expected) {
    if (!student.shape().equals(expected.shape())) {
      return Optional.of(Mismatch.of(Mismatch.Kind.SHAPE));
    }
    return first(Mismatch.Kind.NON_FINITE, student, expected)
        .or(() -> first(Mismatch.Kind.VALUE, student, expected));
  }

  private Optional<Mismatch> first(Mismatch.Kind kind, Tensor student, Tensor expected) {
    for (int row = 0; row < expected.rows(); row++) {
      for (int column = 0; column < expected.columns(); column++) {
        double s = student.get(row, column);
        double e = expected.get(row, column);
        boolean wrong =
            kind == Mismatch.Kind.NON_FINITE ? !isAlikeInKind(s, e) : !isNear(s, e, row, column);
        if (wrong) {
          return Optional.of(new Mismatch(kind, new Cell(row, column)));
        }
      }
    }
    return Optional.empty();
  }

  /** Both finite, or both the same thing that is not. */
  private static boolean isAlikeInKind(double a, double b) {
    return Double.isFinite(a) ? Double.isFinite(b) : Double.compare(a, b) == 0;
  }

  private boolean isNear(double student, double expected, int row, int column) {
    return !Double.isFinite(expected)
        || Math.abs(student - expected) <= rho * scale.get(row, column);
  }
}
