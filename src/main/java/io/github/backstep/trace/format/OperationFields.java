package io.github.backstep.trace.format;

import io.github.backstep.network.Phase;
import io.github.backstep.network.Signature;
import io.github.backstep.tensor.Shape;
import io.github.backstep.trace.json.JsonInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what a header says of one operation. */
final class OperationFields {
  private static final int LONGEST = 1000;
  private static final int MOST_READS = 1000;
  private static final int MOST_COLUMNS = 1 << 24;

  private final JsonInput json;
  private final Map<String, String> texts = new HashMap<>();
  private @Nullable Phase phase;
  private @Nullable List<String> reads;
  private @Nullable Shape shape;

  private OperationFields(JsonInput json) {
    this.json = json;
  }

  /** Reads the object that stands for an operation. */
  static Signature read(JsonInput json) throws IOException {
    OperationFields fields = new OperationFields(json);
    json.object(fields::member);
    return fields.operation();
  }

  private void member(String key) throws IOException {
    switch (key) {
      case "op", "site", "writes", "formula" -> texts.put(key, json.text(LONGEST));
      case "phase" -> phase = phase();
      case "reads" -> reads = reads();
      case "shape" -> shape = shape();
      default -> json.skip();
    }
  }

  private Phase phase() throws IOException {
    String name = json.text(LONGEST);
    for (Phase candidate : Phase.values()) {
      if (nameOf(candidate).equals(name)) {
        return candidate;
      }
    }
    String all =
        Arrays.stream(Phase.values())
            .map(OperationFields::nameOf)
            .collect(Collectors.joining(", "));
    throw json.error("expected one of %s, got %s".formatted(all, JsonInput.quoted(name)));
  }

  static String nameOf(Phase phase) {
    return phase.name().toLowerCase(Locale.ROOT);
  }

  private List<String> reads() throws IOException {
    List<String> names = new ArrayList<>();
    json.array(
        i -> {
          if (i == MOST_READS) {
            throw json.error("expected at most " + MOST_READS + " tensors, got more");
          }
          names.add(json.text(LONGEST));
        });
    return names;
  }

  private Shape shape() throws IOException {
    List<Integer> sizes = new ArrayList<>();
    json.array(i -> sizes.add(size(i)));
    if (sizes.size() != 2) {
      throw json.error("expected rows and columns, got " + sizes.size() + " numbers");
    }
    return new Shape(sizes.get(0), sizes.get(1));
  }

  private int size(int index) throws IOException {
    if (index > 1) {
      throw json.error("expected rows and columns, got a third dimension");
    }
    if (index == 0 && json.isText()) {
      String rows = json.text(LONGEST);
      if (!rows.equals(Header.BATCH)) {
        throw json.error("expected a number or \"batch\", got " + JsonInput.quoted(rows));
      }
      return Shape.BATCH;
    }
    return json.whole(0, MOST_COLUMNS);
  }

  private Signature operation() throws IOException {
    return new Signature(
        text("op"),
        LineFields.required(phase, "phase", json),
        text("site"),
        LineFields.required(reads, "reads", json),
        text("writes"),
        LineFields.required(shape, "shape", json),
        text("formula"));
  }

  private String text(String key) throws IOException {
    return LineFields.required(texts.get(key), key, json);
  }
}
