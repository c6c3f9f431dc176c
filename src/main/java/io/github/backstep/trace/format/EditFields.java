package io.github.backstep.trace.format;

import io.github.backstep.run.CellChange;
import io.github.backstep.run.Change;
import io.github.backstep.run.Edit;
import io.github.backstep.run.EditException;
import io.github.backstep.run.LabelChange;
import io.github.backstep.run.SettingChange;
import io.github.backstep.tensor.Cell;
import io.github.backstep.trace.json.JsonException;
import io.github.backstep.trace.json.JsonInput;
import io.github.backstep.trace.json.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class EditFields implements LineFields {
  private static final int LONGEST = 200;

  private int step;
  private @Nullable String setting;
  private @Nullable String tensor;
  private @Nullable Cell cell;
  private @Nullable Integer label;
  private @Nullable Double number;
  private @Nullable String word;

  @Override
  public void first(JsonInput json) throws IOException {
    step = json.whole(0, Integer.MAX_VALUE);
  }

  @Override
  public void read(String key, JsonInput json) throws IOException {
    switch (key) {
      case "setting" -> setting = setting(json);
      case "tensor" -> tensor = json.text(LONGEST);
      case "cell" -> cell = cell(json);
      case "label" -> label = json.whole(0, Integer.MAX_VALUE);
      case "to" -> to(json);
      default -> json.skip();
    }
  }

  private static String setting(JsonInput json) throws IOException {
    String setting = json.text(LONGEST);
    if (!SettingChange.CHANGEABLE.contains(setting)) {
      throw json.error(
          "expected one of %s, got %s"
              .formatted(String.join(", ", SettingChange.CHANGEABLE), JsonInput.quoted(setting)));
    }
    return setting;
  }

  private static Cell cell(JsonInput json) throws IOException {
    int[] places = new int[2];
    int[] count = new int[1];
    json.array(
        i -> {
          if (i < places.length) {
            places[i] = json.whole(0, Integer.MAX_VALUE);
          } else {
            json.skip();
          }
          count[0] = i + 1;
        });
    if (count[0] != places.length) {
      throw json.error("expected a row and a column, got " + count[0] + " numbers");
    }
    return new Cell(places[0], places[1]);
  }

  /** The value that something is changed to: words are those of non-finite numbers, or names. */
  private void to(JsonInput json) throws IOException {
    if (!json.isText()) {
      number = json.number();
      return;
    }
    word = json.text(LONGEST);
    number =
        switch (word) {
          case "NaN" -> Double.NaN;
          case "Infinity" -> Double.POSITIVE_INFINITY;
          case "-Infinity" -> Double.NEGATIVE_INFINITY;
          default -> null;
        };
  }

  @Override
  public TraceLine line(JsonInput json) throws IOException {
    return new EditLine(new Edit(step, change(json)));
  }

  private Change change(JsonInput json) throws IOException {
    boolean isCell = tensor != null || cell != null;
    if ((setting == null ? 0 : 1) + (isCell ? 1 : 0) + (label == null ? 0 : 1) != 1) {
      throw json.error("expected one change: \"setting\", \"tensor\" with \"cell\", or \"label\"");
    }
    if (setting != null) {
      return settingChange(setting, json);
    }
    return isCell ? cellChange(json) : labelChange(json);
  }

  private Change settingChange(String name, JsonInput json) throws IOException {
    String text = SettingChange.isNumber(name) ? String.valueOf(number(json)) : word;
    String to = LineFields.required(text, "to", json);
    try {
      return new SettingChange(name, to);
    } catch (EditException e) {
      throw json.error("to", String.valueOf(e.getMessage()));
    }
  }

  private Change cellChange(JsonInput json) throws IOException {
    return new CellChange(
        LineFields.required(tensor, "tensor", json),
        LineFields.required(cell, "cell", json),
        number(json));
  }

  private Change labelChange(JsonInput json) throws IOException {
    double value = number(json);
    if (value < 0 || value != (int) value) {
      throw json.error("to", "expected the number of a class, got " + value);
    }
    return new LabelChange(LineFields.required(label, "label", json), (int) value);
  }

  private double number(JsonInput json) throws JsonException {
    if (number == null && word != null) {
      throw json.error("to", "expected a number, got " + JsonInput.quoted(word));
    }
    return LineFields.required(number, "to", json);
  }

  /** Writes a change as members of an object. */
  static void write(Change change, JsonOutput out) {
    if (change instanceof SettingChange setting) {
      write(setting, out);
    } else if (change instanceof CellChange cell) {
      write(cell, out);
    } else {
      LabelChange label = (LabelChange) change;
      out.key("label").value(label.row()).key("to").value(label.to());
    }
  }

  private static void write(SettingChange change, JsonOutput out) {
    out.key("setting").value(change.setting()).key("to");
    if (change.isNumber()) {
      out.value(Double.parseDouble(change.to()));
    } else {
      out.value(change.to());
    }
  }

  private static void write(CellChange change, JsonOutput out) {
    out.key("tensor").value(change.tensor()).key("cell").open('[');
    out.value(change.cell().row()).value(change.cell().column()).close(']');
    out.key("to").value(change.to());
  }
}
