package io.github.backstep.network;

import io.github.backstep.catalogue.Named;
import io.github.backstep.random.NumpyRandom;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.function.DoubleSupplier;

/** How a layer's weights [fan-in, fan-out] are drawn before training. Biases start at zero. */
public interface Initialiser extends Named {
  /** Draws the weights row by row. */
  Tensor draw(Shape shape, NumpyRandom random);

  /** A tensor filled row by row with numbers drawn one after the other. */
  static Tensor filled(Shape shape, DoubleSupplier number) {
    Tensor weights = Tensor.zeros(shape);
    for (int i = 0; i < weights.size(); i++) {
      weights.cells()[i] = number.getAsDouble();
    }
    return weights;
  }
}
