package io.github.backstep.grade.diagnosis;

import static io.github.backstep.grade.judge.Role.OUTPUT_DELTA;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.stream.IntStream;

/** What goes wrong in delta = A − Y. */
final class OutputDeltaMistakes {
  private static final int PROBABILITIES = 0;
  private static final int TARGETS = 1;

  private OutputDeltaMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.always("delta-negated", Family.SIGN, OUTPUT_DELTA, at -> at.times(-1)),
        Mistake.always("delta-doubled", Family.FACTOR, OUTPUT_DELTA, at -> at.times(2)),
        Mistake.always(
            "delta-times-sigmoid-slope",
            Family.STEP,
            OUTPUT_DELTA,
            at -> Cells.zip(at.right(), at.operand(PROBABILITIES), (d, p) -> d * p * (1 - p)),
            at -> Cells.zip(at.right(), at.operand(PROBABILITIES), (d, p) -> 2 * d * p * (1 - p))),
        Mistake.always(
            "target-not-subtracted",
            Family.STEP,
            OUTPUT_DELTA,
            at -> at.with(TARGETS, y -> Cells.scaled(y, 0))),
        Mistake.always("target-added", Family.SIGN, OUTPUT_DELTA, at -> at.scaling(1, -1)),
        Mistake.always(
            "label-off-by-one",
            Family.OPERAND,
            OUTPUT_DELTA,
            at -> at.with(TARGETS, y -> Cells.turned(y, 1)),
            at -> at.with(TARGETS, y -> Cells.turned(y, -1))),
        Mistake.always(
            "delta-divided-too", Family.FACTOR, OUTPUT_DELTA, at -> at.times(1.0 / at.samples())),
        Mistake.always(
            "delta-over-classes",
            Family.FACTOR,
            OUTPUT_DELTA,
            at -> at.times(1.0 / at.right().columns()),
            at -> at.times(1.0 / at.right().size())),
        Mistake.of(
            "logits-for-probabilities",
            Family.OPERAND,
            OUTPUT_DELTA,
            at -> at.withOther(PROBABILITIES, at.of("Z", at.layer()))),
        Mistake.always(
            "gradient-of-probabilities",
            Family.FUNCTION,
            OUTPUT_DELTA,
            at -> Cells.zip(at.operand(PROBABILITIES), at.operand(TARGETS), (p, y) -> -y / p),
            at ->
                Cells.zip(
                    at.operand(PROBABILITIES),
                    at.operand(TARGETS),
                    (p, y) -> -y / p / at.samples())),
        Mistake.always(
            "delta-of-squared-error",
            Family.FUNCTION,
            OUTPUT_DELTA,
            at -> throughSoftmax(at, 1),
            at -> throughSoftmax(at, 2),
            at -> throughSoftmax(at, 1.0 / at.right().columns()),
            at -> throughSoftmax(at, 2.0 / at.right().columns())),
        Mistake.always(
            "true-class-only",
            Family.STEP,
            OUTPUT_DELTA,
            at -> Cells.zip(at.right(), at.operand(TARGETS), (d, y) -> d * y)),
        Mistake.always(
            "delta-magnitude", Family.SIGN, OUTPUT_DELTA, at -> Cells.magnitudes(at.right())));
  }

  /** P − Y times the Jacobian of the softmax: p ⊙ (d − Σ p·d), summed along each row. */
  private static Tensor throughSoftmax(Situation at, double factor) {
    Tensor p = at.operand(PROBABILITIES);
    Tensor d = Cells.zip(p, at.operand(TARGETS), (probability, y) -> probability - y);
    return Cells.of(p.shape(), (r, c) -> factor * p.get(r, c) * (d.get(r, c) - mean(p, d, r)));
  }

  private static double mean(Tensor probabilities, Tensor values, int row) {
    return IntStream.range(0, values.columns())
        .mapToDouble(column -> probabilities.get(row, column) * values.get(row, column))
        .sum();
  }
}
