package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Tensor;
import java.util.List;

/** A parameter's update, W = W + v. Shapes: both alike. */
record Move(Signature signature, Parameter parameter) implements Op {
  Move(Parameter parameter) {
    this(signatureOf(parameter), parameter);
  }

  private static Signature signatureOf(Parameter parameter) {
    String name = parameter.name();
    String v = Momentum.velocityOf(parameter);
    return new Signature(
        parameter.operation("update"),
        Phase.UPDATE,
        parameter.site(),
        List.of(name, v),
        name,
        parameter.shape(),
        "%s = %s + %s".formatted(name, name, v));
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    double[] before = in.get(parameter.name()).cells();
    double[] velocity = in.get(reads().get(1)).cells();
    double[] after = out.cells();
    kernel.inRanges(
        after.length,
        1,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            after[i] = before[i] + velocity[i];
          }
        });
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    Factor before = Factor.of(in, parameter.name(), cell.row(), cell.column());
    Factor velocity = Factor.of(in, Momentum.velocityOf(parameter), cell.row(), cell.column());
    return new Derivation(
        "%s%s = old %s + %s".formatted(parameter.name(), cell, before.label(), velocity.label()),
        List.of(Term.single(before), Term.single(velocity)),
        List.of());
  }
}
