package io.github.backstep.trace.format;

import io.github.backstep.run.Score;
import io.github.backstep.trace.json.JsonInput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class EvaluationFields implements LineFields {
  private static final Set<String> NUMBERS = Set.of("loss", "notebookLoss", "accuracy");

  private int epoch;
  private @Nullable Score train;
  private @Nullable Score test;

  @Override
  public void first(JsonInput json) throws IOException {
    epoch = json.whole(0, Integer.MAX_VALUE);
  }

  @Override
  public void read(String key, JsonInput json) throws IOException {
    switch (key) {
      case "train" -> train = score(json);
      case "test" -> test = score(json);
      default -> json.skip();
    }
  }

  private static Score score(JsonInput json) throws IOException {
    Map<String, Double> numbers = new HashMap<>();
    json.object(
        key -> {
          if (NUMBERS.contains(key)) {
            numbers.put(key, json.number());
          } else {
            json.skip();
          }
        });
    return new Score(
        LineFields.required(numbers.get("loss"), "loss", json),
        LineFields.required(numbers.get("notebookLoss"), "notebookLoss", json),
        LineFields.required(numbers.get("accuracy"), "accuracy", json));
  }

  @Override
  public TraceLine line(JsonInput json) throws IOException {
    return new EvaluationLine(
        epoch, LineFields.required(train, "train", json), LineFields.required(test, "test", json));
  }
}
