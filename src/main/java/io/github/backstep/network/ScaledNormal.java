package io.github.backstep.network;

import io.github.backstep.random.NumpyRandom;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;

/**
 * Normal numbers of variance {@code gain / fan-in}.
 *
 * @param gain 2 for ReLU, since it blocks half of the signal; 1 for sigmoid and tanh
 * @see "He, Zhang, Ren, Sun: Delving deep into rectifiers, 2015"
 * @see "Glorot and Bengio: Understanding the difficulty of training deep feedforward networks,
 *     2010"
 */
record ScaledNormal(String name, String summary, double gain) implements Initialiser {
  @Override
  public Tensor draw(Shape shape, NumpyRandom random) {
    double scale = Math.sqrt(gain / shape.rows());
    return Initialiser.filled(shape, () -> random.nextGaussian() * scale);
  }
}
