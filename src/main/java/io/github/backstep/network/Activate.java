package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.List;

/** A hidden layer's activations, A = f(Z), cell by cell. Shapes: Z [m, n] → A [m, n]. */
record Activate(Signature signature, Dense dense, Activation activation) implements Op {
  Activate(Dense dense, Activation activation) {
    this(signatureOf(dense, activation), dense, activation);
  }

  private static Signature signatureOf(Dense dense, Activation activation) {
    return new Signature(
        dense.site() + ".activation",
        Phase.FORWARD,
        dense.site(),
        List.of(dense.preActivations()),
        dense.activations(),
        Shape.perSample(dense.outputs()),
        "%s = %s(%s)".formatted(dense.activations(), activation.name(), dense.preActivations()));
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    double[] z = in.get(dense.preActivations()).cells();
    double[] a = out.cells();
    for (int i = 0; i < a.length; i++) {
      a[i] = activation.apply(z[i]);
    }
  }

  @Override
  public boolean hasKinkBetween(Inputs one, Inputs other) {
    double[] z = one.get(dense.preActivations()).cells();
    double[] w = other.get(dense.preActivations()).cells();
    for (int i = 0; i < z.length; i++) {
      if (activation.piece(z[i]) != activation.piece(w[i])) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    Factor z = Factor.of(in, dense.preActivations(), cell.row(), cell.column());
    return new Derivation(
        dense.activations() + cell + " = " + activation.formula(z.label()),
        List.of(Term.single(z)),
        List.of(new Finish(activation.formula("z"), List.of(), activation::apply)));
  }

  /** With the gate that the error will meet here on its way back. */
  @Override
  public List<WorkedLine> working(Inputs in, Cell cell) {
    Factor z = Factor.of(in, dense.preActivations(), cell.row(), cell.column());
    double a = activation.apply(z.value());
    return List.of(
        new WorkedLine(
            "gate for the error on its way back",
            activation.derivativeOf(dense.activations() + cell),
            List.of(Factor.constant(dense.activations() + cell, a)),
            activation.derivative(a)),
        new WorkedLine("put into the activation", activation.formula(z.label()), List.of(z), a));
  }
}
