package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.List;

/**
 * Gradient of one sample's loss with respect to its logits, which for softmax under cross-entropy
 * is simply delta = A − Y. It is not divided by m; the parameter gradients are. Shapes: A, Y [m,
 * classes] → delta [m, classes].
 *
 * @see "Bishop: Pattern Recognition and Machine Learning, 4.3.4 and 5.3.1"
 */
record OutputDelta(Signature signature, Dense dense) implements Op {
  OutputDelta(Dense dense) {
    this(signatureOf(dense), dense);
  }

  private static Signature signatureOf(Dense dense) {
    return new Signature(
        dense.site() + ".delta",
        Phase.LOSS,
        dense.site(),
        List.of(dense.activations(), TensorNames.TARGETS),
        dense.delta(),
        Shape.perSample(dense.outputs()),
        "%s = %s − Y".formatted(dense.delta(), dense.activations()));
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    double[] probabilities = in.get(dense.activations()).cells();
    double[] targets = in.get(TensorNames.TARGETS).cells();
    double[] delta = out.cells();
    for (int i = 0; i < delta.length; i++) {
      delta[i] = probabilities[i] - targets[i];
    }
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    Factor a = Factor.of(in, dense.activations(), cell.row(), cell.column());
    Factor y = Factor.of(in, TensorNames.TARGETS, cell.row(), cell.column());
    return new Derivation(
        "%s%s = %s − %s".formatted(dense.delta(), cell, a.label(), y.label()),
        List.of(Term.single(a), Term.minus(y)),
        List.of());
  }
}
