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

  public static Statistics of(Summary summary) {
    return new Statistics(
        OptionalDouble.of(summary.min()),
        OptionalDouble.of(summary.max()),
        OptionalDouble.of(summary.mean()),
        OptionalDouble.of(summary.norm()));
  }

  /** Writes them as members of an object. */
  void write(JsonOutput out) {
    min.ifPresent(value -> out.key("min").value(value));
    max.ifPresent(value -> out.key("max").value(value));
    mean.ifPresent(value -> out.key("mean").value(value));
    l2.ifPresent(value -> out.key("l2").value(value));
  }
}
