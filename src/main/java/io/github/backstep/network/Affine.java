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
record Affine(Signature signature, String input, String weights, String biases) implements Op {
  Affine(Dense dense) {
    this(dense, dense.input(), dense.weights().name(), dense.biases().name());
  }

  private Affine(Dense dense, String input, String weights, String biases) {
    this(
        new Signature(
            dense.site() + ".affine",
            Phase.FORWARD,
            dense.site(),
            List.of(input, weights, biases),
            dense.preActivations(),
            Shape.perSample(dense.outputs()),
            "%s = %s·%s + %s".formatted(dense.preActivations(), input, weights, biases)),
        input,
        weights,
        biases);
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    kernel.multiply(in.get(input), in.get(weights), out);
    double[] bias = in.get(biases).cells();
    double[] z = out.cells();
    for (int start = 0; start < z.length; start += bias.length) {
      for (int j = 0; j < bias.length; j++) {
        z[start + j] += bias[j];
      }
    }
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    int row = cell.row();
    int column = cell.column();
    List<Term> terms = new ArrayList<>();
    for (int k = 0; k < in.get(input).columns(); k++) {
      terms.add(Term.product(Factor.of(in, input, row, k), Factor.of(in, weights, k, column)));
    }
    terms.add(Term.single(Factor.of(in, biases, 0, column)));
    String symbolic =
        "%s%s = Σ_k %s[%d,k]·%s[k,%d] + %s[0,%d]"
            .formatted(writes(), cell, input, row, weights, column, biases, column);
    return new Derivation(symbolic, terms, List.of());
  }
}
