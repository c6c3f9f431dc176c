package io.github.backstep.network;

/** The logistic function, 1 / (1 + e^−z), with z clipped to ±500. Its derivative is a·(1 − a). */
record Sigmoid() implements Activation {
  private static final double CLIP = 500;

  @Override
  public String name() {
    return "sigmoid";
  }

  @Override
  public String summary() {
    return "1 / (1 + e^−z): squeezes everything between 0 and 1";
  }

  @Override
  public double apply(double z) {
    return 1 / (1 + StrictMath.exp(-Math.max(-CLIP, Math.min(CLIP, z))));
  }

  @Override
  public double derivative(double a) {
    return a * (1 - a);
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
    return "1 / (1 + e^−" + input + ")";
  }
}
