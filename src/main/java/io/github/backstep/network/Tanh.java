package io.github.backstep.network;

/**
 * The hyperbolic tangent, (e^z − e^−z) / (e^z + e^−z). Its derivative is 1 − a².
 *
 * @see "LeCun, Bottou, Orr, Müller: Efficient backprop, 4.4, 1998"
 */
record Tanh() implements Activation {
  @Override
  public String name() {
    return "tanh";
  }

  @Override
  public String summary() {
    return "(e^z − e^−z) / (e^z + e^−z): squeezes everything between −1 and 1";
  }

  @Override
  public double apply(double z) {
    return StrictMath.tanh(z);
  }

  @Override
  public double derivative(double a) {
    return 1 - a * a;
  }

  @Override
  public int piece(double z) {
    return 0;
  }

  @Override
  public Initialiser initialiser() {
    return Initialisers.XAVIER;
  }

  @Override
  public String formula(String input) {
    return "tanh(" + input + ")";
  }
}
