package io.github.backstep.network;

import java.util.ArrayList;
import java.util.List;

/** A fully connected hidden layer: Z = A·W + b, then an activation. */
final class DenseLayer implements Layer {
  private final Dense dense;
  private final Activate activate;

  DenseLayer(Dense dense, Activation activation) {
    this.dense = dense;
    this.activate =
        new Activate(
            dense.site(), dense.preActivations(), dense.activations(), dense.outputs(), activation);
  }

  @Override
  public String site() {
    return dense.site();
  }

  @Override
  public List<Parameter> parameters() {
    return dense.parameters();
  }

  @Override
  public String output() {
    return activate.to();
  }

  @Override
  public List<Op> forward() {
    return List.of(new Affine(dense), activate);
  }

  @Override
  public List<Op> backward(Upstream above) {
    List<Op> ops = new ArrayList<>();
    ops.add(new HiddenDelta(dense.delta(), activate, above));
    ops.addAll(dense.gradients());
    return ops;
  }

  @Override
  public Upstream upstream() {
    return dense.upstream();
  }
}
