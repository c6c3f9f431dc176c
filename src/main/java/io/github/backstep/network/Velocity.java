package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Tensor;
import java.util.List;

/**
 * A parameter's velocity under momentum, v = μ·v − η·g: what is left of the previous move, and a
 * step down the gradient. Shapes: v, g and the parameter are alike.
 *
 * @see "Polyak: Some methods of speeding up the convergence of iteration methods, 1964"
 */
record Velocity(Signature signature, Parameter parameter, Momentum momentum) implements Op {
  Velocity(Parameter parameter, Momentum momentum) {
    this(signatureOf(parameter), parameter, momentum);
  }

  private static Signature signatureOf(Parameter parameter) {
    String v = Momentum.velocityOf(parameter);
    return new Signature(
        parameter.operation("velocity"),
        Phase.UPDATE,
        parameter.site(),
        List.of(v, parameter.gradient()),
        v,
        parameter.shape(),
        "%s = μ·%s − η·%s".formatted(v, v, parameter.gradient()));
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    double[] before = in.get(writes()).cells();
    double[] gradient = in.get(reads().get(1)).cells();
    double[] after = out.cells();
    double mu = momentum.momentum();
    double eta = momentum.learningRate();
    kernel.inRanges(
        after.length,
        1,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            after[i] = mu * before[i] - eta * gradient[i];
          }
        });
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    Factor mu = Factor.constant("μ", momentum.momentum());
    Factor eta = Factor.constant("η", momentum.learningRate());
    String v = writes();
    Factor before = Factor.of(in, v, cell.row(), cell.column());
    Factor gradient = Factor.of(in, parameter.gradient(), cell.row(), cell.column());
    Term descent = Term.product(eta, gradient);
    return new Derivation(
        "%s%s = μ·%s − η·%s".formatted(v, cell, before.label(), gradient.label()),
        List.of(
            Term.product(mu, before),
            new Term("−" + descent.label(), descent.factors(), -descent.contribution())),
        List.of());
  }
}
