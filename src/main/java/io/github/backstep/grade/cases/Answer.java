package io.github.backstep.grade.cases;

import io.github.backstep.tensor.Tensor;
import org.jspecify.annotations.Nullable;

/**
 * What a program wrote where a tensor was asked for.
 *
 * @param tensor null if there is none that could be read
 * @param problem why it could not be read; empty if it could, or if nothing was written
 */
public record Answer(@Nullable Tensor tensor, String problem) {
  /** Where nothing was written. */
  public static final Answer MISSING = new Answer(null, "");

  public static Answer of(Tensor tensor) {
    return new Answer(tensor, "");
  }

  static Answer unreadable(String problem) {
    return new Answer(null, problem);
  }

  public boolean isMissing() {
    return tensor == null && problem.isEmpty();
  }
}
