package io.github.backstep.trace.format;

import io.github.backstep.trace.json.JsonInput;
import java.io.IOException;

/** A line of a later version. */
record UnknownFields(String key) implements LineFields {
  @Override
  public void first(JsonInput json) throws IOException {
    json.skip();
  }

  @Override
  public void read(String other, JsonInput json) throws IOException {
    json.skip();
  }

  @Override
  public TraceLine line(JsonInput json) {
    return new UnknownLine(key);
  }
}
