package io.github.backstep.grade.diagnosis;

import static io.github.backstep.grade.judge.Role.HIDDEN_DELTA;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.network.TensorNames;
import io.github.backstep.tensor.Kernels;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What goes wrong in delta = (deltaAbove·Wᵀ) ⊙ f′(A), with the delta and weights of the layer
 * above.
 */
final class HiddenDeltaMistakes {
  private static final int DELTA = 0;
  private static final int WEIGHTS = 1;
  private static final int ACTIVATIONS = 2;

  private HiddenDeltaMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.of(
            "moved-weights",
            Family.ORDER,
            HIDDEN_DELTA,
            HiddenDeltaMistakes::movedAsAnswered,
            at -> movedBy(at, 0),
            at -> movedBy(at, at.setup().momentum())),
        Mistake.of(
            "delta-weights-not-transposed",
            Family.AXIS,
            HIDDEN_DELTA,
            at -> at.withOther(WEIGHTS, Optional.of(Cells.transposed(at.operand(WEIGHTS))))),
        Mistake.always("slope-missing", Family.STEP, HIDDEN_DELTA, HiddenDeltaMistakes::error),
        gated("slope-of-wrong-argument", Family.OPERAND, Slopes.ofWrongArguments().stream()),
        gated("slope-of-other-activation", Family.FUNCTION, Slopes.ofOthers().stream()),
        gated("slope-inverted", Family.FUNCTION, Stream.of(Slopes.inverted())),
        gated("slope-leaky", Family.FUNCTION, Slopes.leaky().stream()),
        gated("slope-not-squared", Family.STEP, Stream.of(Slopes.withoutSquare())),
        gated("activation-for-slope", Family.FUNCTION, Stream.of(Slopes.activations())),
        Mistake.of(
            "slope-of-other-layer",
            Family.OPERAND,
            HIDDEN_DELTA,
            at -> at.withOther(ACTIVATIONS, at.of("A", at.layer() + 1)),
            at -> at.withOther(ACTIVATIONS, at.of("A", at.layer() - 1))),
        Mistake.always(
            "delta-averaged-again",
            Family.FACTOR,
            HIDDEN_DELTA,
            at -> at.times(1.0 / at.samples())),
        Mistake.always("delta-negated", Family.SIGN, HIDDEN_DELTA, at -> at.times(-1)),
        Mistake.of("gated-above", Family.STEP, HIDDEN_DELTA, HiddenDeltaMistakes::gatedAbove));
  }

  /** The parameters as the program itself says that they were after the update. */
  private static Optional<Tensor> movedAsAnswered(Situation at) {
    return at.withOther(WEIGHTS, at.after(weights(at)));
  }

  private static String weights(Situation at) {
    return at.trial().operation().reads().get(WEIGHTS);
  }

  /**
   * Where the moved parameters are not asked for: they have gone down the gradient, with the
   * momentum of the steps before or without.
   */
  private static Optional<Tensor> movedBy(Situation at, double momentum) {
    return move(at, momentum).map(move -> at.with(WEIGHTS, w -> Cells.zip(w, move, Double::sum)));
  }

  private static Optional<Tensor> move(Situation at, double momentum) {
    double eta = at.setup().learningRate();
    Optional<Tensor> step =
        at.after(TensorNames.gradientOf(weights(at))).map(g -> Cells.scaled(g, -eta));
    if (momentum == 0 || at.previous().isEmpty()) {
      return step;
    }
    Optional<Tensor> before = move(at.previous().get(), momentum);
    return before.flatMap(v -> step.map(s -> Cells.zip(v, s, (a, b) -> momentum * a + b)));
  }

  /** What comes through the weights, before the derivative: deltaAbove·Wᵀ. */
  private static Tensor error(Situation at) {
    Tensor error = Tensor.zeros(at.right().shape());
    Kernels.fastest().multiplyTransposedRight(at.operand(DELTA), at.operand(WEIGHTS), error);
    return error;
  }

  private static Mistake gated(String id, Family family, Stream<Slopes.Slope> slopes) {
    return new Mistake(id, family, HIDDEN_DELTA, slopes.map(HiddenDeltaMistakes::way).toList());
  }

  private static Way way(Slopes.Slope slope) {
    return at ->
        slope
            .of(at.activation(), at.operand(ACTIVATIONS), at.of("Z", at.layer()))
            .map(values -> Cells.zip(error(at), values, (e, s) -> e * s));
  }

  /** The delta of the layer above has had its derivative already, and gets it again. */
  private static Optional<Tensor> gatedAbove(Situation at) {
    return at.layer() + 1 == at.setup().depth()
        ? Optional.empty()
        : at.of("A", at.layer() + 1)
            .map(a -> Cells.map(a, at.activation()::derivative))
            .map(slope -> at.with(DELTA, it -> Cells.zip(it, slope, (d, s) -> d * s)));
  }
}
