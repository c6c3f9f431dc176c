package io.github.backstep.grade.exercise;

import java.util.List;

/**
 * Names of tensors: {@code loss}, or {@code dW*} for that of every layer.
 *
 * @param text as it stands in an exercise
 */
public record TensorPattern(String text) {
  private static final String ANY_LAYER = "*";

  public TensorPattern {
    if (!text.matches("[A-Za-z]+(\\*|\\d*)")) {
      throw new IllegalArgumentException(
          "expected the name of a tensor, such as loss or dW*, got '" + text + "'");
    }
  }

  public boolean matches(String tensor) {
    if (!text.endsWith(ANY_LAYER)) {
      return text.equals(tensor);
    }
    String letters = text.substring(0, text.length() - 1);
    return tensor.startsWith(letters) && tensor.substring(letters.length()).matches("\\d+");
  }

  static boolean anyMatches(List<TensorPattern> patterns, String tensor) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(tensor));
  }
}
