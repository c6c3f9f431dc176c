package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.List;

/** A hidden layer's activations, A = f(Z), cell by cell. Shapes: Z [m, n] → A [m, n]. */
record Activate(Signature signature, String from, String to, Activation activation) implements Op {
  /**
   * @param site the layer it belongs to
   * @param from the pre-activations
   * @param to the activations
   * @param width the layer's neurons
   */
  Activate(String site, String from, String to, int width, Activation activation) {
    this(
        new Signature(
            site + ".activation",
            Phase.FORWARD,
            site,
            List.of(from),
            to,
            Shape.perSample(width),
            "%s = %s(%s)".formatted(to, activation.name(), from)),
        from,
        to,
        activation);
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    double[] z = in.get(from).cells();
    double[] a = out.cells();
    for (int i = 0; i < a.length; i++) {
      a[i] = activation.apply(z[i]);
    }
  }

  @Override
  public boolean hasKinkBetween(Inputs one, Inputs other) {
    double[] z = one.get(from).cells();
    double[] w = other.get(from).cells();
    for (int i = 0; i < z.length; i++) {
      if (activation.piece(z[i]) != activation.piece(w[i])) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    Factor z = Factor.of(in, from, cell.row(), cell.column());
    return new Derivation(
        to + cell + " = " + activation.formula(z.label()),
        List.of(Term.single(z)),
        List.of(new Finish(activation.formula("z"), List.of(), activation::apply)));
  }

  /** With the gate that the error will meet here on its way back. */
  @Override
  public List<WorkedLine> working(Inputs in, Cell cell) {
    Factor z = Factor.of(in, from, cell.row(), cell.column());
    double a = activation.apply(z.value());
    return List.of(
        new WorkedLine(
            "gate for the error on its way back",
            activation.derivativeOf(to + cell),
            List.of(Factor.constant(to + cell, a)),
            activation.derivative(a)),
        new WorkedLine("put into the activation", activation.formula(z.label()), List.of(z), a));
  }
}
