package io.github.backstep.trace.format;

import io.github.backstep.trace.json.JsonOutput;

/**
 * A line of a kind that this version does not know, and passes over.
 *
 * @param key its first key
 */
public record UnknownLine(String key) implements TraceLine {
  @Override
  public LineKind kind() {
    return LineKind.UNKNOWN;
  }

  @Override
  public void write(JsonOutput out) {
    out.open('{').key(key).value(true).close('}');
  }
}
