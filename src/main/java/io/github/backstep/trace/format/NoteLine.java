package io.github.backstep.trace.format;

import io.github.backstep.trace.json.JsonOutput;

/**
 * A marker somebody set.
 *
 * @param text what it says
 * @param step which step it is about
 */
public record NoteLine(String text, int step) implements TraceLine {
  /** The longest text, in characters. */
  public static final int LONGEST = 1000;

  @Override
  public LineKind kind() {
    return LineKind.NOTE;
  }

  @Override
  public void write(JsonOutput out) {
    out.open('{').key(LineKind.NOTE.key()).value(text).key("step").value(step).close('}');
  }
}
