package io.github.backstep.trace.format;

import io.github.backstep.trace.json.JsonException;
import io.github.backstep.trace.json.JsonInput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gathers the members of a line as they come. Keys that it does not know are passed over. */
interface LineFields {
  /** Reads the value of the first key, the one that tells the kind. */
  void first(JsonInput json) throws IOException;

  /** Reads the value of another key. */
  void read(String key, JsonInput json) throws IOException;

  /** The line, once all members have been read. */
  TraceLine line(JsonInput json) throws IOException;

  static LineFields of(String firstKey) {
    return switch (LineKind.of(firstKey)) {
      case HEADER -> new HeaderFields();
      case STEP -> new StepFields();
      case KEYFRAME -> new KeyframeFields();
      case EVALUATION -> new EvaluationFields();
      case EDIT -> new EditFields();
      case NOTE -> new NoteFields();
      case END -> new EndFields();
      case UNKNOWN -> new UnknownFields(firstKey);
    };
  }

  /** The value of a key that must be there. */
  static <T> T required(@Nullable T value, String key, JsonInput json) throws JsonException {
    if (value == null) {
      throw json.error("expected the key \"" + key + "\", got none");
    }
    return value;
  }
}
