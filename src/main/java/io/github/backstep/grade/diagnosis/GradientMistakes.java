package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.grade.judge.Role;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong in the gradients of weights and biases alike: the mean over the samples.
 *
 * @param role weights' or biases'
 * @param delta which operand the delta is
 */
record GradientMistakes(Role role, int delta) {
  List<Mistake> all() {
    return List.of(
        Mistake.always("gradient-not-averaged", Family.FACTOR, role, at -> at.times(at.samples())),
        Mistake.always(
            "gradient-averaged-twice", Family.FACTOR, role, at -> at.times(1.0 / at.samples())),
        Mistake.of("divided-by-one-less", Family.FACTOR, role, GradientMistakes::byOneLess),
        Mistake.of("divided-by-full-batch", Family.FACTOR, role, GradientMistakes::byFullBatch),
        Mistake.always(
            "gradient-over-cells",
            Family.FACTOR,
            role,
            at -> at.times(1.0 / at.operand(delta).columns())),
        Mistake.of(
            "gradient-over-classes",
            Family.FACTOR,
            role,
            at -> Optional.of(at.times(1.0 / at.setup().classes()))),
        Mistake.always("gradient-negated", Family.SIGN, role, at -> at.times(-1)),
        Mistake.always("gradient-zero", Family.STEP, role, at -> at.times(0)),
        Mistake.always(
            "one-sample-only",
            Family.STEP,
            role,
            at -> ofSample(at, 0, 1),
            at -> ofSample(at, 0, at.samples()),
            at -> ofSample(at, at.samples() - 1, 1),
            at -> ofSample(at, at.samples() - 1, at.samples())),
        Mistake.always(
            "sample-left-out",
            Family.STEP,
            role,
            at -> withoutSample(at, 0, 1),
            at -> withoutSample(at, 0, fewer(at)),
            at -> withoutSample(at, at.samples() - 1, 1),
            at -> withoutSample(at, at.samples() - 1, fewer(at))),
        Mistake.of("gated-twice", Family.STEP, role, this::gatedTwice),
        Mistake.of("gradients-accumulated", Family.MEMORY, role, GradientMistakes::accumulated));
  }

  private static Optional<Tensor> byOneLess(Situation at) {
    return at.samples() > 1 ? Optional.of(at.times(fewer(at))) : Optional.empty();
  }

  private static Optional<Tensor> byFullBatch(Situation at) {
    return Optional.of(at.times((double) at.samples() / at.setup().batchSize()));
  }

  /** What one sample contributes, with the mean taken or not. */
  private Tensor ofSample(Situation at, int sample, double factor) {
    Tensor alone =
        at.with(delta, it -> Cells.of(it.shape(), (r, c) -> r == sample ? it.get(r, c) : 0));
    return Cells.scaled(alone, factor);
  }

  /** By what a mean over one sample less is multiplied. */
  private static double fewer(Situation at) {
    double m = at.samples();
    return m > 1 ? m / (m - 1) : 1;
  }

  private Tensor withoutSample(Situation at, int sample, double factor) {
    Tensor others = Cells.zip(at.right(), ofSample(at, sample, 1), (all, one) -> all - one);
    return Cells.scaled(others, factor);
  }

  private Optional<Tensor> gatedTwice(Situation at) {
    return at.layer() == at.setup().depth()
        ? Optional.empty()
        : at.of("A", at.layer())
            .map(a -> Cells.map(a, at.activation()::derivative))
            .map(slope -> at.with(delta, it -> Cells.zip(it, slope, (d, s) -> d * s)));
  }

  /** What was answered a step ago is still in it. */
  private static Optional<Tensor> accumulated(Situation at) {
    if (at.previous().isEmpty()) {
      return Optional.of(at.right());
    }
    @Nullable Tensor before = at.previous().get().answered();
    return before != null && before.shape().equals(at.right().shape())
        ? Optional.of(Cells.zip(at.right(), before, Double::sum))
        : Optional.empty();
  }
}
