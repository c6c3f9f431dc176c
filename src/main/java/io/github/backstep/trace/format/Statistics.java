package io.github.backstep.trace.format;

import io.github.backstep.tensor.Summary;
import io.github.backstep.trace.json.JsonOutput;
import java.util.OptionalDouble;

/**
 * What a line says of a tensor's finite cells, as far as it says it. A value that is NaN was
 * recorded as such: there were no finite cells.
 *
 * @param l2 the L2 norm, √Σx²
 */
public record Statistics(
    OptionalDouble min, OptionalDouble max, OptionalDouble mean, OptionalDouble l2) {
  /** Nothing is said. */
  public static final Statistics NONE =
      new Statistics(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty());

  /**
   * By how much sums of as many cells as a tensor may have differ in other orders, and not more.
   */
  private static final double ROUNDING = 1e-9;

  public static Statistics of(Summary summary) {
    return new Statistics(
        OptionalDouble.of(summary.min()),
        OptionalDouble.of(summary.max()),
        OptionalDouble.of(summary.mean()),
        OptionalDouble.of(summary.norm()));
  }

  /**
   * Whether they are those of another, which has all four, as far as they are recorded. Mean and
   * norm depend a little on the order in which cells are added, and zeros have no sign here.
   */
  boolean agreesWith(Statistics other) {
    double largest = Math.max(Math.abs(other.min.orElseThrow()), Math.abs(other.max.orElseThrow()));
    return agrees(min, other.min, 0)
        && agrees(max, other.max, 0)
        && agrees(mean, other.mean, ROUNDING * largest)
        && agrees(l2, other.l2, ROUNDING * other.l2.orElseThrow());
  }

  private static boolean agrees(OptionalDouble recorded, OptionalDouble other, double tolerance) {
    if (recorded.isEmpty()) {
      return true;
    }
    double a = recorded.getAsDouble();
    double b = other.orElseThrow();
    return a == b || (Double.isNaN(a) && Double.isNaN(b)) || Math.abs(a - b) <= tolerance;
  }

  /** Writes them as members of an object. */
  void write(JsonOutput out) {
    min.ifPresent(value -> out.key("min").value(value));
    max.ifPresent(value -> out.key("max").value(value));
    mean.ifPresent(value -> out.key("mean").value(value));
    l2.ifPresent(value -> out.key("l2").value(value));
  }
}
