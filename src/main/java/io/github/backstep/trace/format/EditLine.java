package io.github.backstep.trace.format;

import io.github.backstep.trace.json.JsonOutput;

/**
 * A what-if change.
 *
 * @param step the first step that is computed with it
 */
public record EditLine(int step, Change change) implements TraceLine {
  @Override
  public LineKind kind() {
    return LineKind.EDIT;
  }

  @Override
  public int number() {
    return step;
  }

  @Override
  public void write(JsonOutput out) {
    out.open('{').key(LineKind.EDIT.key()).value(step);
    change.write(out);
    out.close('}');
  }
}
