package io.github.backstep.lesson.block;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Some cells of a tensor: {@code b1}, {@code Z1[0,0]}, {@code W1[:,2]}.
 *
 * @param row null for all rows
 * @param column null for all columns
 */
public record Cells(String tensor, @Nullable Integer row, @Nullable Integer column) {
  private static final Pattern FORM =
      Pattern.compile("([A-Za-z][A-Za-z0-9]*)(?:\\[(\\d{1,9}|:),(\\d{1,9}|:)])?");

  /** The cells that an entry lists, separated by blanks. */
  static List<Cells> list(Entry entry) {
    if (entry.value().isBlank()) {
      throw entry.problem("expected cells, such as Z1[0,0] A1[0,:], got nothing");
    }
    return Arrays.stream(entry.value().split("\\s+", -1)).map(it -> parse(it, entry)).toList();
  }

  private static Cells parse(String text, Entry entry) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw entry.problem(
          "expected cells such as b1, Z1[0,0], A1[0,:] or W1[:,2], one blank between two, got '%s'"
              .formatted(text));
    }
    return new Cells(form.group(1), index(form.group(2)), index(form.group(3)));
  }

  private static @Nullable Integer index(@Nullable String text) {
    return text == null || text.equals(":") ? null : Integer.valueOf(text);
  }

  /** Whether a cell is one of them. */
  public boolean contains(String name, int inRow, int inColumn) {
    return name.equals(tensor)
        && (row == null || row == inRow)
        && (column == null || column == inColumn);
  }

  @Override
  public String toString() {
    return row == null && column == null
        ? tensor
        : "%s[%s,%s]".formatted(tensor, written(row), written(column));
  }

  private static String written(@Nullable Integer index) {
    return index == null ? ":" : index.toString();
  }
}
