package io.github.backstep.network;

import java.util.ArrayList;
import java.util.List;

/** A fully connected hidden layer: Z = A·W + b, then an activation. */
final class DenseLayer implements Layer {
  private final Dense dense;
  private final Activation activation;

  DenseLayer(Dense dense, Activation activation) {
    this.dense = dense;
    this.activation = activation;
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
    return dense.activations();
  }

  @Override
  public List<Op> forward() {
    return List.of(new Affine(dense), new Activate(dense, activation));
  }

  @Override
  public List<Op> backward(Upstream above) {
    List<Op> ops = new ArrayList<>();
    ops.add(new HiddenDelta(dense, activation, above));
    ops.addAll(dense.gradients());
    return ops;
  }

  @Override
  public Upstream upstream() {
    return dense.upstream();
  }
}
