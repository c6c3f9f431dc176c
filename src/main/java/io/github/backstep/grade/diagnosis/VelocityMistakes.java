package io.github.backstep.grade.diagnosis;

import static io.github.backstep.grade.judge.Role.VELOCITY;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Optional;

/** What goes wrong in v = μ·v − η·g. */
final class VelocityMistakes {
  private static final int VELOCITY_BEFORE = 0;
  private static final int GRADIENT = 1;

  private VelocityMistakes() {}

  static List<Mistake> all() {
    return List.of(
        scaling("velocity-sign", Family.SIGN, at -> 1, at -> -1),
        scaling("momentum-sign", Family.SIGN, at -> -1, at -> 1),
        scaling("exponential-average", Family.FACTOR, at -> 1, at -> 1 - mu(at)),
        Mistake.always(
            "momentum-on-gradient",
            Family.FACTOR,
            VELOCITY,
            at -> at.scaling(1, mu(at)),
            at -> at.scaling(1 / mu(at), mu(at))),
        scaling(
            "mu-and-eta-swapped", Family.OPERAND, at -> eta(at) / mu(at), at -> mu(at) / eta(at)),
        scaling("no-momentum", Family.STEP, at -> 0, at -> 1),
        scaling("momentum-not-applied", Family.FACTOR, at -> 1 / mu(at), at -> 1),
        scaling("momentum-complement", Family.FACTOR, at -> (1 - mu(at)) / mu(at), at -> 1),
        scaling("learning-rate-missing", Family.FACTOR, at -> 1, at -> 1 / eta(at)),
        scaling("learning-rate-twice", Family.FACTOR, at -> 1, VelocityMistakes::eta),
        scaling("learning-rate-over-samples", Family.FACTOR, at -> 1, at -> 1.0 / at.samples()),
        Mistake.of("stale-gradient", Family.ORDER, VELOCITY, VelocityMistakes::stale),
        Mistake.of("gradients-summed-up", Family.MEMORY, VELOCITY, VelocityMistakes::summedUp),
        Mistake.always(
            "velocity-not-updated", Family.STEP, VELOCITY, at -> at.operand(VELOCITY_BEFORE)));
  }

  private static double mu(Situation at) {
    return at.setup().momentum();
  }

  private static double eta(Situation at) {
    return at.setup().learningRate();
  }

  /** A number that the velocity or the gradient is multiplied by too much. */
  @FunctionalInterface
  private interface Factor {
    double of(Situation at);
  }

  private static Mistake scaling(String id, Family family, Factor velocity, Factor gradient) {
    return Mistake.always(id, family, VELOCITY, at -> at.scaling(velocity.of(at), gradient.of(at)));
  }

  private static Optional<Tensor> stale(Situation at) {
    return at.previous()
        .map(before -> at.with(GRADIENT, g -> before.operand(GRADIENT)))
        .or(() -> Optional.of(at.with(GRADIENT, g -> Cells.scaled(g, 0))));
  }

  private static Optional<Tensor> summedUp(Situation at) {
    return Optional.of(at.with(GRADIENT, g -> sum(at)));
  }

  private static Tensor sum(Situation at) {
    return at.previous()
        .map(before -> Cells.zip(sum(before), at.operand(GRADIENT), Double::sum))
        .orElseGet(() -> at.operand(GRADIENT));
  }
}
