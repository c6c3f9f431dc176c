package io.github.backstep.network;

import io.github.backstep.catalogue.Named;

/** The nonlinearity of a hidden layer, applied cell by cell: a = f(z). */
public interface Activation extends Named {
  double apply(double z);

  /** f′ where the activation came out as {@code a}: 1 − a² for tanh. */
  double derivative(double a);

  /** f′ as it is written of {@code tensor} in a formula: {@code relu′(A2)}. */
  default String derivativeOf(String tensor) {
    return name() + "′(" + tensor + ")";
  }

  /**
   * Which smooth piece of f the input {@code z} lies on. Two inputs on different pieces have a kink
   * between them, across which finite differences say nothing of the derivative.
   */
  int piece(double z);

  /** The initialiser that keeps this activation's variance from layer to layer. */
  Initialiser initialiser();

  /** f with the input's name put in, for formulas: {@code max(0, Z1[0,3])}. */
  String formula(String input);
}
