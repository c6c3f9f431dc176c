package io.github.backstep.network;

import io.github.backstep.random.NumpyRandom;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;

/**
 * Numbers uniform between ±1/√fan-in.
 *
 * @see "LeCun, Bottou, Orr, Müller: Efficient backprop, 1998"
 */
record ScaledUniform() implements Initialiser {
  @Override
  public String name() {
    return "uniform";
  }

  @Override
  public String summary() {
    return "uniform between ±1/√fan-in";
  }

  @Override
  public Tensor draw(Shape shape, NumpyRandom random) {
    double limit = 1 / Math.sqrt(shape.rows());
    return Initialiser.filled(shape, () -> random.uniform(-limit, limit));
  }
}
