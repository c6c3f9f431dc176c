package io.github.backstep.run;

import io.github.backstep.tensor.Cell;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one change from a text. */
final class ChangeParser {
  private static final String EXAMPLES = "lr = 0.05, W1[3,2] = 0 or label 17 = 1";
  private static final Pattern FORM = Pattern.compile("([^=]*)=([^=]*)");
  private static final Pattern LABEL = Pattern.compile("label\\s+(\\d{1,9})");
  private static final Pattern SETTING = Pattern.compile("[\\p{L}-]+");
  private static final Pattern CELL =
      Pattern.compile(
          "([A-Za-z][A-Za-z0-9]*)\\s*" + "\\[\\s*(\\d{1,9})\\s*(?:,\\s*(\\d{1,9})\\s*)?\\]");

  private final String text;

  ChangeParser(String text) {
    this.text = text.strip();
  }

  Change parse() {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new EditException("expected a change, such as %s, got '%s'".formatted(EXAMPLES, text));
    }
    return change(form.group(1).strip(), form.group(2).strip());
  }

  private Change change(String what, String to) {
    Matcher label = LABEL.matcher(what);
    if (label.matches()) {
      return new LabelChange(Integer.parseInt(label.group(1)), classOf(to));
    }
    Matcher cell = CELL.matcher(what);
    if (cell.matches()) {
      return new CellChange(cell.group(1), cell(cell.group(2), cell.group(3)), number(to));
    }
    if (!SETTING.matcher(what).matches()) {
      throw new EditException(
          "expected a setting, a cell or a label, such as in %s, got '%s'"
              .formatted(EXAMPLES, what));
    }
    return new SettingChange(SettingChange.named(what).orElse(what), to);
  }

  /** {@code b1[3]} is short for {@code b1[0,3]}. */
  private static Cell cell(String first, @Nullable String second) {
    return second == null
        ? new Cell(0, Integer.parseInt(first))
        : new Cell(Integer.parseInt(first), Integer.parseInt(second));
  }

  private int classOf(String to) {
    Optional<Integer> label = Form.whole(to).filter(number -> number >= 0);
    return label.orElseThrow(
        () ->
            new EditException("%s: expected the number of a class, got '%s'".formatted(text, to)));
  }

  private double number(String to) {
    return Form.anyNumber(to)
        .orElseThrow(
            () -> new EditException("%s: expected a number, got '%s'".formatted(text, to)));
  }
}
