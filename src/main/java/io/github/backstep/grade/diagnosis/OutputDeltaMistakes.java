package io.github.backstep.grade.diagnosis;

import static io.github.backstep.grade.judge.Role.OUTPUT_DELTA;

import io.github.backstep.grade.cases.Cells;
import java.util.List;

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
            "delta-magnitude", Family.SIGN, OUTPUT_DELTA, at -> Cells.magnitudes(at.right())));
  }
}
