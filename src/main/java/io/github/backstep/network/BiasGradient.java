package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gradient of the loss with respect to a layer's biases, db = column sums of delta / m. Shapes:
 * delta [m, out] → db [1, out].
 *
 * @see "Goodfellow, Bengio, Courville: Deep Learning, 6.5"
 */
record BiasGradient(Signature signature, String delta) implements Op {
  /**
   * @param delta the error at what the biases were added to
   */
  BiasGradient(Parameter biases, String delta) {
    this(
        new Signature(
            biases.operation("gradient"),
            Phase.BACKWARD,
            biases.site(),
            List.of(delta),
            biases.gradient(),
            biases.shape(),
            "%s = column sums of %s / m".formatted(biases.gradient(), delta)),
        delta);
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    Tensor errors = in.get(delta);
    double[] sums = out.cells();
    Arrays.fill(sums, 0);
    for (int start = 0; start < errors.size(); start += sums.length) {
      for (int j = 0; j < sums.length; j++) {
        sums[j] += errors.cells()[start + j];
      }
    }
    for (int j = 0; j < sums.length; j++) {
      sums[j] /= errors.rows();
    }
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    int samples = in.get(delta).rows();
    List<Term> terms =
        IntStream.range(0, samples)
            .mapToObj(i -> Term.single(Factor.of(in, delta, i, cell.column())))
            .toList();
    String symbolic = "%s%s = Σ_i %s[i,%d] / m".formatted(writes(), cell, delta, cell.column());
    return new Derivation(symbolic, terms, List.of(Finish.dividedBySamples(samples)));
  }
}
