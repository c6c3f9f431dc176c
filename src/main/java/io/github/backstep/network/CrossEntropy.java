package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * The loss that is descended: the mean over the samples of −log of the probability given to the
 * true class. Shapes: A [m, classes], Y [m, classes] one-hot → loss [1, 1], natural logarithm.
 *
 * @see "Goodfellow, Bengio, Courville: Deep Learning, 6.2.1.1"
 */
record CrossEntropy(Signature signature, Dense dense) implements Op {
  CrossEntropy(Dense dense) {
    this(signatureOf(dense), dense);
  }

  private static Signature signatureOf(Dense dense) {
    return new Signature(
        "loss.cross-entropy",
        Phase.LOSS,
        "loss",
        List.of(dense.activations(), TensorNames.TARGETS),
        TensorNames.LOSS,
        new Shape(1, 1),
        "loss = mean over samples of −log %s[sample, label]".formatted(dense.activations()));
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    Tensor probabilities = in.get(dense.activations());
    Tensor targets = in.get(TensorNames.TARGETS);
    double sum = 0;
    for (int row = 0; row < targets.rows(); row++) {
      for (int c = 0; c < targets.columns(); c++) {
        if (targets.get(row, c) != 0) {
          sum += surprise(probabilities.get(row, c), targets.get(row, c));
        }
      }
    }
    out.set(0, 0, sum / targets.rows());
  }

  private static double surprise(double probability, double target) {
    return -target * StrictMath.log(probability);
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    Tensor targets = in.get(TensorNames.TARGETS);
    List<Term> terms = new ArrayList<>();
    for (int row = 0; row < targets.rows(); row++) {
      for (int c = 0; c < targets.columns(); c++) {
        if (targets.get(row, c) != 0) {
          Factor p = Factor.of(in, dense.activations(), row, c);
          Factor y = Factor.of(in, TensorNames.TARGETS, row, c);
          String label = "−log " + p.label();
          terms.add(new Term(label, List.of(p, y), surprise(p.value(), y.value())));
        }
      }
    }
    return new Derivation(
        "loss = Σ_i −log %s[i, label of i] / m".formatted(dense.activations()),
        terms,
        List.of(Finish.dividedBySamples(targets.rows())));
  }
}
