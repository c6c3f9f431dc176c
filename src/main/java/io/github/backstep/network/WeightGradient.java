package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * Gradient of the loss with respect to a layer's weights, dW = Aᵀ·delta / m, where A is the layer's
 * input. Shapes: A [m, in], delta [m, out] → dW [in, out].
 *
 * @see "Goodfellow, Bengio, Courville: Deep Learning, 6.5"
 */
record WeightGradient(Signature signature, Dense dense) implements Op {
  WeightGradient(Dense dense) {
    this(signatureOf(dense), dense);
  }

  private static Signature signatureOf(Dense dense) {
    return new Signature(
        dense.site() + ".weight-gradient",
        Phase.BACKWARD,
        dense.site(),
        List.of(dense.input(), dense.delta()),
        dense.weightGradient(),
        new Shape(dense.inputs(), dense.outputs()),
        "%s = %sᵀ·%s / m".formatted(dense.weightGradient(), dense.input(), dense.delta()));
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    Tensor delta = in.get(dense.delta());
    kernel.multiplyTransposedLeft(in.get(dense.input()), delta, out);
    divide(out.cells(), delta.rows(), kernel);
  }

  /**
   * Divides by a number of samples; by a power of two with a multiplication, which rounds alike.
   */
  private static void divide(double[] gradient, int samples, Kernel kernel) {
    boolean powerOfTwo = Integer.bitCount(samples) == 1;
    double reciprocal = 1.0 / samples;
    kernel.inRanges(
        gradient.length,
        1,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            gradient[i] = powerOfTwo ? gradient[i] * reciprocal : gradient[i] / samples;
          }
        });
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    int samples = in.get(dense.delta()).rows();
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < samples; i++) {
      terms.add(
          Term.product(
              Factor.of(in, dense.input(), i, cell.row()),
              Factor.of(in, dense.delta(), i, cell.column())));
    }
    String symbolic =
        "%s%s = Σ_i %s[i,%d]·%s[i,%d] / m"
            .formatted(
                dense.weightGradient(),
                cell,
                dense.input(),
                cell.row(),
                dense.delta(),
                cell.column());
    return new Derivation(symbolic, terms, List.of(Finish.dividedBySamples(samples)));
  }
}
