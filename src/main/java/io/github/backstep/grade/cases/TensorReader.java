package io.github.backstep.grade.cases;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.github.backstep.tensor.Tensor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one tensor: an array of rows, a single row, or a single number. What is of no such form is
 * read to its end all the same, so that the next tensor can be read.
 */
final class TensorReader {
  private final JsonReader json;
  private String problem = "";

  TensorReader(JsonReader json) {
    this.json = json;
  }

  Answer read() throws IOException {
    List<double[]> rows = new ArrayList<>();
    if (json.peek() == JsonToken.BEGIN_ARRAY) {
      readArray(rows);
    } else {
      rows.add(new double[] {number()});
    }
    if (problem.isEmpty()) {
      raggedRow(rows).ifPresent(this::note);
    }
    return problem.isEmpty()
        ? Answer.of(Tensor.of(rows.toArray(double[][]::new)))
        : Answer.unreadable(problem);
  }

  private void note(String what) {
    if (problem.isEmpty()) {
      problem = what;
    }
  }

  private static Optional<String> raggedRow(List<double[]> rows) {
    for (int row = 1; row < rows.size(); row++) {
      if (rows.get(row).length != rows.get(0).length) {
        return Optional.of(
            "row 0: %d, row %d: %d".formatted(rows.get(0).length, row, rows.get(row).length));
      }
    }
    return Optional.empty();
  }

  private void readArray(List<double[]> rows) throws IOException {
    json.beginArray();
    boolean nested = json.peek() == JsonToken.BEGIN_ARRAY;
    if (nested) {
      while (json.hasNext()) {
        rows.add(row());
      }
    } else {
      rows.add(numbers());
    }
    json.endArray();
  }

  private double[] row() throws IOException {
    if (json.peek() != JsonToken.BEGIN_ARRAY) {
      return new double[] {number()};
    }
    json.beginArray();
    double[] row = numbers();
    json.endArray();
    return row;
  }

  private double[] numbers() throws IOException {
    List<Double> numbers = new ArrayList<>();
    while (json.hasNext()) {
      numbers.add(number());
    }
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private double number() throws IOException {
    JsonToken token = json.peek();
    if (token == JsonToken.BOOLEAN) {
      return json.nextBoolean() ? 1 : 0;
    }
    if (token != JsonToken.NUMBER && token != JsonToken.STRING) {
      note(token == JsonToken.NULL ? "null" : "[[[…");
      json.skipValue();
      return Double.NaN;
    }
    String text = json.nextString();
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      note(text.length() > 20 ? text.substring(0, 20) + "…" : text);
      return Double.NaN;
    }
  }
}
