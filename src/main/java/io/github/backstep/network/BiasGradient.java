package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Shape;
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
record BiasGradient(Signature signature, Dense dense) implements Op {
  BiasGradient(Dense dense) {
    this(signatureOf(dense), dense);
  }

  private static Signature signatureOf(Dense dense) {
    return new Signature(
        dense.site() + ".bias-gradient",
        Phase.BACKWARD,
        dense.site(),
        List.of(dense.delta()),
        dense.biasGradient(),
        new Shape(1, dense.outputs()),
        "%s = column sums of %s / m".formatted(dense.biasGradient(), dense.delta()));
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    Tensor delta = in.get(dense.delta());
    double[] sums = out.cells();
    Arrays.fill(sums, 0);
    for (int start = 0; start < delta.size(); start += sums.length) {
      for (int j = 0; j < sums.length; j++) {
        sums[j] += delta.cells()[start + j];
      }
    }
    for (int j = 0; j < sums.length; j++) {
      sums[j] /= delta.rows();
    }
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    int samples = in.get(dense.delta()).rows();
    List<Term> terms =
        IntStream.range(0, samples)
            .mapToObj(i -> Term.single(Factor.of(in, dense.delta(), i, cell.column())))
            .toList();
    String symbolic =
        "%s%s = Σ_i %s[i,%d] / m"
            .formatted(dense.biasGradient(), cell, dense.delta(), cell.column());
    return new Derivation(symbolic, terms, List.of(Finish.dividedBySamples(samples)));
  }
}
