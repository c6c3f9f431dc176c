package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Tensor;

/**
 * An operation of which only the outcome is known: it is another program's own, or gathers from
 * data that are not here. It can be neither computed nor explained.
 */
public record OpaqueOp(Signature signature) implements Op {
  @Override
  public boolean isKnown() {
    return false;
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    throw unknown();
  }

  @Override
  public Derivation explain(Inputs in, Cell cell) {
    throw unknown();
  }

  private UnsupportedOperationException unknown() {
    return new UnsupportedOperationException(id() + " is only known by what it wrote");
  }
}
