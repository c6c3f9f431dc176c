package io.github.backstep.network;

import io.github.backstep.tensor.Shape;

/**
 * A tensor that training adjusts.
 *
 * @param site the layer it belongs to: {@code L2}
 * @param role what it is to its layer, in a word: {@code weight}
 * @param tensor {@code W2} or {@code b2}
 */
public record Parameter(String site, String role, CarriedTensor tensor) {
  public String name() {
    return tensor.name();
  }

  public Shape shape() {
    return tensor.shape();
  }

  /** The name of the loss's gradient with respect to this parameter. */
  public String gradient() {
    return TensorNames.gradientOf(name());
  }

  /** The id of an operation that is about this parameter: {@code L2.weight-gradient}. */
  String operation(String what) {
    return "%s.%s-%s".formatted(site, role, what);
  }
}
