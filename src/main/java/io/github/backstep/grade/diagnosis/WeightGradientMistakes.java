package io.github.backstep.grade.diagnosis;

import static io.github.backstep.grade.judge.Role.WEIGHT_GRADIENT;

import io.github.backstep.grade.cases.Cells;
import java.util.List;

/** What goes wrong in dW = Aᵀ·delta / m, apart from the mean. */
final class WeightGradientMistakes {
  private static final int INPUT = 0;
  private static final int DELTA = 1;

  private WeightGradientMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.of(
            "preactivations-for-activations",
            Family.OPERAND,
            WEIGHT_GRADIENT,
            at -> at.withOther(INPUT, at.of("Z", at.layer() - 1))),
        Mistake.of(
            "output-for-input",
            Family.OPERAND,
            WEIGHT_GRADIENT,
            at -> at.withOther(INPUT, at.of("A", at.layer())),
            at -> at.withOther(INPUT, at.of("Z", at.layer()))),
        Mistake.of(
            "delta-of-other-layer",
            Family.OPERAND,
            WEIGHT_GRADIENT,
            at -> at.withOther(DELTA, at.of("delta", at.layer() + 1)),
            at -> at.withOther(DELTA, at.of("delta", at.layer() - 1))),
        Mistake.always(
            "gradient-transposed",
            Family.AXIS,
            WEIGHT_GRADIENT,
            at -> Cells.transposed(at.right())),
        Mistake.always(
            "flattened-in-other-order",
            Family.AXIS,
            WEIGHT_GRADIENT,
            at -> Cells.reshaped(Cells.transposed(at.right()), at.right().shape())));
  }
}
