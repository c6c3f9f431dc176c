package io.github.backstep.grade.exercise;

/** Tensors that are asked for, and the points for each of them. */
public record Asked(TensorPattern tensors, int points) {
  public Asked {
    if (points < 1) {
      throw new IllegalArgumentException(
          tensors.text() + ": expected at least 1 point, got " + points);
    }
  }
}
