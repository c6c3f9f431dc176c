package io.github.backstep.trace.format;

import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.json.CellReader;
import io.github.backstep.trace.json.JsonInput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers what a line says of one tensor. */
final class TensorFields {
  private static final int MOST = CellReader.MOST;
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{16}");

  private final JsonInput json;
  private final CellReader reader;
  private final Map<String, Double> statistics = new HashMap<>();
  private @Nullable Shape shape;
  private OptionalInt nonFinite = OptionalInt.empty();
  private String digest = "";
  private CellReader.@Nullable Cells cells;
  private String cellsKey = "";

  private TensorFields(JsonInput json, CellReader reader) {
    this.json = json;
    this.reader = reader;
  }

  /** Reads the object that stands for a tensor. */
  static RecordedTensor read(JsonInput json, CellReader reader) throws IOException {
    TensorFields fields = new TensorFields(json, reader);
    json.object(fields::member);
    return fields.tensor();
  }

  private void member(String key) throws IOException {
    switch (key) {
      case "shape" -> shape = shape();
      case "nonFinite" -> nonFinite = OptionalInt.of(json.whole(0, MOST));
      case "digest" -> digest = digest(json);
      case "min", "max", "mean", "l2" -> statistics.put(key, json.number());
      case "data" -> cells(key, reader.nested());
      case "f64" -> cells(key, reader.encoded());
      default -> json.skip();
    }
  }

  /** Reads a digest of 64 bits. */
  static String digest(JsonInput json) throws IOException {
    String digest = json.text(100);
    if (!DIGEST.matcher(digest).matches()) {
      throw json.error("expected 16 digits, 0 to 9 and a to f, got " + JsonInput.quoted(digest));
    }
    return digest;
  }

  /** Reads a shape. That of a vector is the one of a row, and none at all that of one cell. */
  private Shape shape() throws IOException {
    int[] sizes = {1, 1};
    json.array(
        i -> {
          if (i > 1) {
            throw json.error("expected rows and columns, got a third dimension");
          }
          sizes[0] = sizes[1];
          sizes[1] = json.whole(0, MOST);
        });
    if ((long) sizes[0] * sizes[1] > MOST) {
      throw json.error("expected at most %d cells, got a shape of more".formatted(MOST));
    }
    return new Shape(sizes[0], sizes[1]);
  }

  private void cells(String key, CellReader.Cells read) throws IOException {
    if (cells != null) {
      throw json.error("expected the cells once, got them as \"" + cellsKey + "\" already");
    }
    cells = read;
    cellsKey = key;
  }

  private RecordedTensor tensor() throws IOException {
    Optional<Tensor> tensor = Optional.empty();
    if (cells != null) {
      shape = shape == null ? cells.tensor().shape() : shape;
      tensor = Optional.of(cells.in(shape, json, cellsKey));
    }
    return new RecordedTensor(Optional.ofNullable(shape), nonFinite, digest, statistics(), tensor);
  }

  private Statistics statistics() {
    return statistics.isEmpty()
        ? Statistics.NONE
        : new Statistics(number("min"), number("max"), number("mean"), number("l2"));
  }

  private OptionalDouble number(String key) {
    Double number = statistics.get(key);
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
  }
}
