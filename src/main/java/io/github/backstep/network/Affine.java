package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * A layer's pre-activations, Z = A·W + b. Shapes: A [m, in], W [in, out], b [1, out] → Z [m, out].
 *
 * @see "Goodfellow, Bengio, Courville: Deep Learning, 6.1"
 */
record Affine(Signature signature, Dense dense) implements Op {
  Affine(Dense dense) {
    this(signatureOf(dense), dense);
  }

  private static Signature signatureOf(Dense dense) {
    return new Signature(
        dense.site() + ".affine",
        Phase.FORWARD,
        dense.site(),
        List.of(dense.input(), dense.weights(), dense.biases()),
        dense.preActivations(),
        Shape.perSample(dense.outputs()),
        "%s = %s·%s + %s"
            .formatted(dense.preActivations(), dense.input(), dense.weights(), dense.biases()));
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    kernel.multiply(in.get(dense.input()), in.get(dense.weights()), out);
    double[] bias = in.get(dense.biases()).cells();
    double[] z = out.cells();
    for (int start = 0; start < z.length; start += bias.length) {
      for (int j = 0; j < bias.length; j++) {
        z[start + j] += bias[j];
      }
    }
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    List<Term> terms = new ArrayList<>();
    for (int k = 0; k < dense.inputs(); k++) {
      terms.add(
          Term.product(
              Factor.of(in, dense.input(), cell.row(), k),
              Factor.of(in, dense.weights(), k, cell.column())));
    }
    terms.add(Term.single(Factor.of(in, dense.biases(), 0, cell.column())));
    String symbolic =
        "%s%s = Σ_k %s[%d,k]·%s[k,%d] + %s[0,%d]"
            .formatted(
                dense.preActivations(),
                cell,
                dense.input(),
                cell.row(),
                dense.weights(),
                cell.column(),
                dense.biases(),
                cell.column());
    return new Derivation(symbolic, terms, List.of());
  }
}
