package io.github.backstep.network;

import io.github.backstep.tensor.Tensor;
import java.util.Map;

/** Inputs that are simply given, by name. The map may grow while operations write their outputs. */
public record GivenTensors(Map<String, Tensor> tensors, MiniBatch batch) implements Inputs {
  @Override
  public Tensor get(String name) {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("no tensor " + name + " is given");
    }
    return tensor;
  }
}
