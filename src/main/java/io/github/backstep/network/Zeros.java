package io.github.backstep.network;

import io.github.backstep.random.NumpyRandom;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;

/**
 * All weights zero: every neuron of a layer stays the same as its neighbours, which is the lesson.
 */
record Zeros() implements Initialiser {
  @Override
  public String name() {
    return "zeros";
  }

  @Override
  public String summary() {
    return "all zero: shows why symmetry must be broken";
  }

  @Override
  public Tensor draw(Shape shape, NumpyRandom random) {
    return Tensor.zeros(shape);
  }
}
