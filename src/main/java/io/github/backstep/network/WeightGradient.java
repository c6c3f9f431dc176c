package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * Gradient of the loss with respect to a layer's weights, dW = Aᵀ·delta / m, where A is the layer's
 * input. Shapes: A [m, in], delta [m, out] → dW [in, out].
 *
 * @see "Goodfellow, Bengio, Courville: Deep Learning, 6.5"
 */
record WeightGradient(Signature signature, String input, String delta) implements Op {
  /**
   * @param input what comes in through the weights
   * @param delta the error at what they put out
   */
  WeightGradient(Parameter weights, String input, String delta) {
    this(
        new Signature(
            weights.operation("gradient"),
            Phase.BACKWARD,
            weights.site(),
            List.of(input, delta),
            weights.gradient(),
            weights.shape(),
            "%s = %sᵀ·%s / m".formatted(weights.gradient(), input, delta)),
        input,
        delta);
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    Tensor errors = in.get(delta);
    kernel.multiplyTransposedLeft(in.get(input), errors, out);
    divide(out.cells(), errors.rows(), kernel);
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
    int samples = in.get(delta).rows();
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < samples; i++) {
      terms.add(
          Term.product(
              Factor.of(in, input, i, cell.row()), Factor.of(in, delta, i, cell.column())));
    }
    String symbolic =
        "%s%s = Σ_i %s[i,%d]·%s[i,%d] / m"
            .formatted(writes(), cell, input, cell.row(), delta, cell.column());
    return new Derivation(symbolic, terms, List.of(Finish.dividedBySamples(samples)));
  }
}
