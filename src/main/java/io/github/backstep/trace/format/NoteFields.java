package io.github.backstep.trace.format;

import io.github.backstep.trace.json.JsonInput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class NoteFields implements LineFields {
  private String text = "";
  private @Nullable Integer step;

  @Override
  public void first(JsonInput json) throws IOException {
    text = json.text(NoteLine.LONGEST);
  }

  @Override
  public void read(String key, JsonInput json) throws IOException {
    if (key.equals("step")) {
      step = json.whole(0, Integer.MAX_VALUE);
    } else {
      json.skip();
    }
  }

  @Override
  public TraceLine line(JsonInput json) throws IOException {
    return new NoteLine(text, LineFields.required(step, "step", json));
  }
}
