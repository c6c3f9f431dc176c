package io.github.backstep.network;

/**
 * The rectified linear unit, max(0, z). Its derivative is 1 where a &gt; 0, else 0, at the kink
 * too.
 *
 * @see "Nair and Hinton: Rectified linear units improve restricted Boltzmann machines, 2010"
 */
record Relu() implements Activation {
  private static final long ONE = Double.doubleToRawLongBits(1);

  @Override
  public String name() {
    return "relu";
  }

  @Override
  public String summary() {
    return "max(0, z): passes what is positive, blocks the rest";
  }

  @Override
  public double apply(double z) {
    return Math.max(0, z);
  }

  /** By way of its bits, which needs no jump: half of all jumps here would be guessed wrong. */
  @Override
  public double derivative(double a) {
    return Double.longBitsToDouble(a > 0 ? ONE : 0);
  }

  @Override
  public int piece(double z) {
    return z > 0 ? 1 : 0;
  }

  @Override
  public Initialiser initialiser() {
    return Initialisers.HE;
  }

  @Override
  public String formula(String input) {
    return "max(0, " + input + ")";
  }
}
