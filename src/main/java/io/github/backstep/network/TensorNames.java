package io.github.backstep.network;

/** The tensors that every program has whatever its layers, by name. */
public final class TensorNames {
  /** The mini-batch's samples. */
  public static final String INPUTS = "X";

  /** The mini-batch's labels, one-hot. */
  public static final String TARGETS = "Y";

  /** The mean loss of the mini-batch, one cell. */
  public static final String LOSS = "loss";

  private TensorNames() {}

  /** The gradient of the loss with respect to a parameter: {@code dW2} for {@code W2}. */
  public static String gradientOf(String parameter) {
    return "d" + parameter;
  }
}
