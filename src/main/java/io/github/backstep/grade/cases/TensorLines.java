package io.github.backstep.grade.cases;

import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.json.JsonInput;
import io.github.backstep.trace.json.JsonOutput;
import java.util.Map;

/** Writes tensors by name as an object, each as an array of rows on a line of its own. */
final class TensorLines {
  private TensorLines() {}

  static void write(Map<String, Tensor> tensors, JsonOutput json) {
    json.open('{');
    tensors.forEach(
        (name, tensor) -> {
          json.json("\n" + JsonInput.quoted(name) + ":");
          write(tensor, json);
        });
    json.close('}');
  }

  private static void write(Tensor tensor, JsonOutput json) {
    json.open('[');
    for (int row = 0; row < tensor.rows(); row++) {
      json.open('[');
      for (int column = 0; column < tensor.columns(); column++) {
        json.value(tensor.get(row, column));
      }
      json.close(']');
    }
    json.close(']');
  }
}
