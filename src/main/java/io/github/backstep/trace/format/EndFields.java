package io.github.backstep.trace.format;

import io.github.backstep.trace.json.JsonInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class EndFields implements LineFields {
  /** Room for a letter of each kind, and of kinds to come. */
  private static final int MOST_LETTERS = 30;

  private final List<Block> index = new ArrayList<>();
  private @Nullable Integer steps;
  private String digest = "";

  @Override
  public void first(JsonInput json) throws IOException {
    if (!json.truth()) {
      throw json.error("expected true, got false");
    }
  }

  @Override
  public void read(String key, JsonInput json) throws IOException {
    switch (key) {
      case "steps" -> steps = json.whole(0, Integer.MAX_VALUE);
      case "digest" -> digest = TensorFields.digest(json);
      case "index" -> json.array(i -> block(i, json));
      default -> json.skip();
    }
  }

  private void block(int number, JsonInput json) throws IOException {
    if (number == EndLine.MOST_BLOCKS) {
      throw json.error("expected at most " + EndLine.MOST_BLOCKS + " entries, got more");
    }
    long[] numbers = new long[3];
    List<String> contents = new ArrayList<>();
    json.array(
        i -> {
          if (i < numbers.length) {
            numbers[i] = json.whole(0, Long.MAX_VALUE);
          } else if (contents.isEmpty()) {
            contents.add(json.text(MOST_LETTERS));
          } else {
            json.skip();
          }
        });
    if (contents.isEmpty() || numbers[2] > Integer.MAX_VALUE) {
      throw json.error("expected offset, line, step and contents, got something else");
    }
    index.add(new Block(numbers[0], numbers[1], (int) numbers[2], contents.get(0)));
  }

  @Override
  public TraceLine line(JsonInput json) throws IOException {
    return new EndLine(LineFields.required(steps, "steps", json), digest, index);
  }
}
