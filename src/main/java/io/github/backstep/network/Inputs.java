package io.github.backstep.network;

import io.github.backstep.tensor.Tensor;

/** What an operation computes from: tensors by name, and the mini-batch of its step. */
public interface Inputs {
  /**
   * The tensor as it stands before the operation that asks.
   *
   * @throws IllegalArgumentException if there is no tensor of this name
   */
  Tensor get(String name);

  MiniBatch batch();
}
