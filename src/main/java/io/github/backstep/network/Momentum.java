package io.github.backstep.network;

import java.util.List;

/**
 * Gradient descent with momentum: v = μ·v − η·g, then W = W + v. A momentum of 0 is plain descent.
 *
 * @param learningRate η, above 0
 * @param momentum μ, from 0 to below 1
 * @see "Sutskever, Martens, Dahl, Hinton: On the importance of initialization and momentum, 2013"
 */
public record Momentum(double learningRate, double momentum) implements Optimiser {
  public Momentum {
    if (!(learningRate > 0 && momentum >= 0 && momentum < 1)) {
      throw new IllegalArgumentException(
          "momentum needs η > 0 and 0 ≤ μ < 1, got " + learningRate + " and " + momentum);
    }
  }

  @Override
  public List<Op> updates(Parameter parameter) {
    return List.of(new Velocity(parameter, this), new Move(parameter));
  }

  @Override
  public List<CarriedTensor> memory(Parameter parameter) {
    return List.of(new CarriedTensor(velocityOf(parameter), parameter.shape(), FirstValues.ZERO));
  }

  static String velocityOf(Parameter parameter) {
    return "v" + parameter.name();
  }
}
