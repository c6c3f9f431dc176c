package io.github.backstep.grade.diagnosis;

import static io.github.backstep.grade.judge.Role.MOVE;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What goes wrong in W = W + v. */
final class MoveMistakes {
  private static final int PARAMETER = 0;
  private static final int VELOCITY = 1;

  private MoveMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.always("ascent", Family.SIGN, MOVE, at -> at.scaling(1, -1)),
        Mistake.always("not-moved", Family.STEP, MOVE, at -> at.operand(PARAMETER)),
        Mistake.always("moved-twice", Family.STEP, MOVE, at -> at.scaling(1, 2)),
        Mistake.always("velocity-for-parameter", Family.STEP, MOVE, at -> at.scaling(0, 1)),
        Mistake.always(
            "move-times-learning-rate",
            Family.FACTOR,
            MOVE,
            at -> at.scaling(1, at.setup().learningRate())),
        Mistake.always(
            "move-without-learning-rate",
            Family.FACTOR,
            MOVE,
            at -> at.scaling(1, 1 / at.setup().learningRate())),
        Mistake.always(
            "move-over-samples", Family.FACTOR, MOVE, at -> at.scaling(1, 1.0 / at.samples())),
        Mistake.of(
            "stale-velocity",
            Family.ORDER,
            MOVE,
            at -> at.withOther(VELOCITY, at.before(velocity(at)))),
        Mistake.of(
            "nesterov", Family.FUNCTION, MOVE, MoveMistakes::lookAhead, MoveMistakes::corrected),
        Mistake.of(
            "plain-gradient", Family.STEP, MOVE, at -> withVelocity(at, v -> Cells.scaled(v, 0))),
        Mistake.of("moved-from-start", Family.MEMORY, MOVE, MoveMistakes::fromStart));
  }

  private static String velocity(Situation at) {
    return at.trial().operation().reads().get(VELOCITY);
  }

  /** With the velocity that comes out of another one. */
  private static Optional<Tensor> withVelocity(Situation at, UnaryOperator<Tensor> before) {
    return at.withOther(VELOCITY, at.otherOp(velocity(at), 0, before));
  }

  /** The velocity is taken once more: W + μ·v − η·g. */
  private static Optional<Tensor> lookAhead(Situation at) {
    return withVelocity(at, v -> at.operand(VELOCITY));
  }

  /** The same as it is often written: W − μ·v_before + (1 + μ)·v. */
  private static Optional<Tensor> corrected(Situation at) {
    double mu = at.setup().momentum();
    return at.before(velocity(at))
        .map(
            before ->
                at.with(VELOCITY, now -> Cells.zip(before, now, (b, v) -> (1 + mu) * v - mu * b)));
  }

  private static Optional<Tensor> fromStart(Situation at) {
    Situation first = at;
    while (first.previous().isPresent()) {
      first = first.previous().get();
    }
    Tensor start = first.operand(PARAMETER);
    return Optional.of(at.with(PARAMETER, now -> start));
  }
}
