package io.github.backstep.grade.diagnosis;

import static io.github.backstep.grade.judge.Role.SOFTMAX;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.network.Activations;
import io.github.backstep.network.Blueprint;
import io.github.backstep.network.GivenTensors;
import io.github.backstep.network.MiniBatch;
import io.github.backstep.network.Network;
import io.github.backstep.network.Op;
import io.github.backstep.tensor.Kernels;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** What goes wrong in A = softmax(Z). */
final class SoftmaxMistakes {
  private SoftmaxMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.always("softmax-over-samples", Family.AXIS, SOFTMAX, SoftmaxMistakes::overSamples),
        Mistake.always("softmax-over-everything", Family.AXIS, SOFTMAX, SoftmaxMistakes::overAll),
        Mistake.always(
            "sigmoid-for-softmax",
            Family.FUNCTION,
            SOFTMAX,
            at -> map(at, Activations.SIGMOID::apply)),
        Mistake.always("softmax-twice", Family.STEP, SOFTMAX, at -> at.with(0, z -> at.right())),
        Mistake.always(
            "activation-on-logits",
            Family.STEP,
            SOFTMAX,
            at -> at.with(0, z -> Cells.map(z, Activations.RELU::apply)),
            at -> at.with(0, z -> Cells.map(z, at.activation()::apply))),
        Mistake.always("softmax-missing", Family.STEP, SOFTMAX, at -> at.operand(0)),
        Mistake.always(
            "hidden-activation-for-softmax",
            Family.FUNCTION,
            SOFTMAX,
            at -> map(at, at.activation()::apply)),
        Mistake.always("softmax-not-divided", Family.STEP, SOFTMAX, SoftmaxMistakes::notDivided),
        Mistake.always("max-not-subtracted", Family.STABILITY, SOFTMAX, at -> shifted(at, 0)),
        Mistake.always(
            "max-of-everything",
            Family.STABILITY,
            SOFTMAX,
            at -> shifted(at, at.operand(0).stream().max().orElse(0))),
        Mistake.always(
            "log-softmax", Family.FUNCTION, SOFTMAX, at -> Cells.map(at.right(), StrictMath::log)),
        Mistake.always(
            "softmax-of-negated",
            Family.SIGN,
            SOFTMAX,
            at -> at.with(0, z -> Cells.scaled(z, -1))));
  }

  private static Tensor map(Situation at, DoubleUnaryOperator function) {
    return Cells.map(at.operand(0), function);
  }

  private static Tensor overSamples(Situation at) {
    return Cells.transposed(softmax(Cells.transposed(at.operand(0))));
  }

  private static Tensor overAll(Situation at) {
    Tensor logits = at.operand(0);
    Shape row = new Shape(1, logits.size());
    return Cells.reshaped(softmax(Cells.reshaped(logits, row)), logits.shape());
  }

  /** The engine's softmax, of logits of any shape. */
  private static Tensor softmax(Tensor logits) {
    Network network = new Network(new Blueprint(1, List.of(), logits.columns(), Activations.RELU));
    Op op = network.forward().get(1);
    Tensor out = Tensor.zeros(logits.shape());
    Map<String, Tensor> given = Map.of(op.reads().get(0), logits);
    op.compute(new GivenTensors(given, new MiniBatch(0, 0, 0, new int[0])), Kernels.fastest(), out);
    return out;
  }

  private static Tensor notDivided(Situation at) {
    Tensor z = at.operand(0);
    return Cells.of(z.shape(), (r, c) -> StrictMath.exp(z.get(r, c) - largest(z, r)));
  }

  private static double largest(Tensor logits, int row) {
    return Cells.rows(logits, row, row + 1).stream().max().orElse(0);
  }

  /** With one number subtracted from every logit, so that e^ can overflow or vanish. */
  private static Tensor shifted(Situation at, double shift) {
    Tensor powers = map(at, z -> StrictMath.exp(z - shift));
    return Cells.of(
        powers.shape(), (r, c) -> powers.get(r, c) / Cells.rows(powers, r, r + 1).stream().sum());
  }
}
