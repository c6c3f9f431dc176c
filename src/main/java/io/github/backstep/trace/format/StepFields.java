package io.github.backstep.trace.format;

import io.github.backstep.network.MiniBatch;
import io.github.backstep.trace.json.CellReader;
import io.github.backstep.trace.json.JsonInput;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class StepFields implements LineFields {
  /** The largest batch that a run can have. */
  private static final int MOST_ROWS = 1_000_000;

  private int step;
  private @Nullable Integer epoch;
  private @Nullable Integer batch;
  private int @Nullable [] rows;
  private @Nullable Double loss;
  private @Nullable Map<String, RecordedTensor> values;

  @Override
  public void first(JsonInput json) throws IOException {
    step = json.whole(0, Integer.MAX_VALUE);
  }

  @Override
  public void read(String key, JsonInput json) throws IOException {
    switch (key) {
      case "epoch" -> epoch = json.whole(0, Integer.MAX_VALUE);
      case "batch" -> batch = json.whole(0, Integer.MAX_VALUE);
      case "rows" -> rows = rows(json);
      case "loss" -> loss = json.number();
      case "values" -> values = values(json);
      default -> json.skip();
    }
  }

  private static int[] rows(JsonInput json) throws IOException {
    Rows rows = new Rows();
    json.array(
        i -> {
          if (i == MOST_ROWS) {
            throw json.error("expected at most " + MOST_ROWS + " rows, got more");
          }
          rows.add(json.whole(0, Integer.MAX_VALUE));
        });
    return Arrays.copyOf(rows.rows, rows.count);
  }

  /** As many rows as came so far. */
  private static final class Rows {
    private int[] rows = new int[64];
    private int count;

    void add(int row) {
      if (count == rows.length) {
        rows = Arrays.copyOf(rows, 2 * count);
      }
      rows[count++] = row;
    }
  }

  private static Map<String, RecordedTensor> values(JsonInput json) throws IOException {
    Map<String, RecordedTensor> values = new LinkedHashMap<>();
    CellReader reader = new CellReader(json);
    json.object(name -> values.put(name, TensorFields.read(json, reader)));
    return values;
  }

  @Override
  public TraceLine line(JsonInput json) throws IOException {
    MiniBatch miniBatch =
        new MiniBatch(
            step,
            LineFields.required(epoch, "epoch", json),
            LineFields.required(batch, "batch", json),
            LineFields.required(rows, "rows", json));
    return new StepLine(
        miniBatch,
        LineFields.required(loss, "loss", json),
        LineFields.required(values, "values", json));
  }
}
