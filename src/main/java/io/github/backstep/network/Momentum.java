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
  @Override
  public List<Op> updates(Parameter parameter) {
    return List.of(new Velocity(parameter, this), new Move(parameter));
  }

  @Override
  public List<String> memory(Parameter parameter) {
    return List.of(velocityOf(parameter));
  }

  static String velocityOf(Parameter parameter) {
    return "v" + parameter.name();
  }
}
