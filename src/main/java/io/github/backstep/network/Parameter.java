package io.github.backstep.network;

import io.github.backstep.tensor.Shape;

/**
 * A tensor that training adjusts.
 *
 * @param site the layer it belongs to: {@code L2}
 * @param name {@code W2} or {@code b2}
 */
public record Parameter(String site, Role role, String name, Shape shape) {
  /** What a parameter is to its layer. */
  public enum Role {
    WEIGHT("weight"),
    BIAS("bias");

    private final String word;

    Role(String word) {
      this.word = word;
    }

    /** Whether its first values are drawn rather than zero. */
    public boolean isDrawn() {
      return this == WEIGHT;
    }

    /** The role as it stands in operation ids: {@code weight-gradient}. */
    public String word() {
      return word;
    }
  }

  /** The name of the loss's gradient with respect to this parameter. */
  public String gradient() {
    return TensorNames.gradientOf(name);
  }
}
