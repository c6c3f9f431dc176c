package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The output layer's class probabilities, A[i, c] = e^(Z[i, c] − max) / Σ_k e^(Z[i, k] − max),
 * where max is the largest logit of row i: subtracting it changes nothing but keeps e^ from
 * overflowing. Shapes: Z [m, classes] → A [m, classes], every row sums to 1.
 *
 * @see "Goodfellow, Bengio, Courville: Deep Learning, 4.1 and 6.2.2.3"
 */
record Softmax(Signature signature, Dense dense) implements Op {
  Softmax(Dense dense) {
    this(signatureOf(dense), dense);
  }

  private static Signature signatureOf(Dense dense) {
    return new Signature(
        dense.site() + ".softmax",
        Phase.FORWARD,
        dense.site(),
        List.of(dense.preActivations()),
        dense.activations(),
        Shape.perSample(dense.outputs()),
        "%s = softmax(%s)".formatted(dense.activations(), dense.preActivations()));
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    Tensor logits = in.get(dense.preActivations());
    for (int row = 0; row < logits.rows(); row++) {
      double max = largest(logits, row);
      double sum = 0;
      for (int c = 0; c < logits.columns(); c++) {
        double exponential = StrictMath.exp(logits.get(row, c) - max);
        out.set(row, c, exponential);
        sum += exponential;
      }
      for (int c = 0; c < logits.columns(); c++) {
        out.set(row, c, out.get(row, c) / sum);
      }
    }
  }

  private static double largest(Tensor logits, int row) {
    double max = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < logits.columns(); c++) {
      max = Math.max(max, logits.get(row, c));
    }
    return max;
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    String z = dense.preActivations();
    double max = largest(in.get(z), cell.row());
    List<Term> terms =
        IntStream.range(0, dense.outputs())
            .mapToObj(k -> exponential(Factor.of(in, z, cell.row(), k), max))
            .toList();
    Term numerator = terms.get(cell.column());
    Finish divide =
        new Finish(
            numerator.label() + " ÷ that sum",
            numerator.factors(),
            sum -> numerator.contribution() / sum);
    String symbolic =
        "%s%s = e^(%s%s − max) / Σ_k e^(%s[%d,k] − max), max = %s"
            .formatted(dense.activations(), cell, z, cell, z, cell.row(), max);
    return new Derivation(symbolic, terms, List.of(divide));
  }

  /** Shifted by the largest logit, put into e^, and divided by the sum over the classes. */
  @Override
  public List<WorkedLine> working(Inputs in, Cell cell) {
    Tensor logits = in.get(dense.preActivations());
    Factor z = Factor.of(in, dense.preActivations(), cell.row(), cell.column());
    Factor max = Factor.constant("max", largest(logits, cell.row()));
    Factor shifted = Factor.constant("s", z.value() - max.value());
    Factor power = Factor.constant("e^s", StrictMath.exp(shifted.value()));
    Factor sum = Factor.constant("Σ", explain(in, cell).sum());
    return List.of(
        new WorkedLine(
            "shift by the largest",
            "s = " + z.label() + " − max",
            List.of(z, max),
            shifted.value()),
        new WorkedLine("take the exponential", "e^s", List.of(shifted), power.value()),
        new WorkedLine("add up over the classes", sumOf(cell.row()), List.of(), sum.value()),
        new WorkedLine(
            "divide by that sum", "e^s / Σ", List.of(power, sum), power.value() / sum.value()));
  }

  private String sumOf(int row) {
    return "Σ = Σ_k e^(%s[%d,k] − max)".formatted(dense.preActivations(), row);
  }

  private static Term exponential(Factor logit, double max) {
    String label = "e^(" + logit.label() + " − max)";
    return new Term(label, List.of(logit), StrictMath.exp(logit.value() - max));
  }
}
