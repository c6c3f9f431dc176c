package io.github.backstep.trace.format;

import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.json.CellReader;
import io.github.backstep.trace.json.JsonInput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class KeyframeFields implements LineFields {
  private int step;
  private @Nullable Map<String, Tensor> values;

  @Override
  public void first(JsonInput json) throws IOException {
    step = json.whole(0, Integer.MAX_VALUE);
  }

  @Override
  public void read(String key, JsonInput json) throws IOException {
    if (key.equals("values")) {
      values = values(json);
    } else {
      json.skip();
    }
  }

  private static Map<String, Tensor> values(JsonInput json) throws IOException {
    Map<String, Tensor> values = new LinkedHashMap<>();
    CellReader reader = new CellReader(json);
    json.object(name -> values.put(name, tensor(json, reader)));
    return values;
  }

  private static Tensor tensor(JsonInput json, CellReader reader) throws IOException {
    Tensor cells = TensorFields.read(json, reader).cells().orElse(null);
    if (cells == null) {
      throw json.error("expected the key \"f64\" or \"data\", got none");
    }
    return cells;
  }

  @Override
  public TraceLine line(JsonInput json) throws IOException {
    return new KeyframeLine(step, LineFields.required(values, "values", json));
  }
}
