package io.github.backstep.grade.selftest;

import io.github.backstep.tensor.FirstDifference;
import io.github.backstep.tensor.Summary;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether two programs answer the same, but for rounding. */
final class Likeness {
  /** Rounding errors are far below it, and every mistake in a case that shows it far above. */
  private static final double TOLERANCE = 1e-9;

  private Likeness() {}

  static boolean areAlike(List<Map<String, Tensor>> some, List<Map<String, Tensor>> others) {
    for (int step = 0; step < some.size(); step++) {
      Map<String, Tensor> other = others.get(step);
      if (!some.get(step).entrySet().stream()
          .allMatch(it -> areAlike(it.getValue(), other.get(it.getKey())))) {
        return false;
      }
    }
    return true;
  }

  private static boolean areAlike(Tensor one, @Nullable Tensor other) {
    return other != null
        && one.shape().equals(other.shape())
        && FirstDifference.of(one, other, TOLERANCE * Summary.of(one).largest()).isEmpty();
  }
}
