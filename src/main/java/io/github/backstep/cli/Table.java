package io.github.backstep.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of text whose columns stand in line. */
final class Table {
  private static final String GAP = "  ";

  private final List<Boolean> flushRight;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param alignment a letter for each column, {@code l} for left or {@code r} for right
   */
  Table(String alignment) {
    this.flushRight = alignment.chars().mapToObj(letter -> letter == 'r').toList();
  }

  Table row(String... cells) {
    return row(List.of(cells));
  }

  Table row(List<String> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  List<String> lines() {
    int[] widths = widths();
    return rows.stream().map(row -> line(row, widths).stripTrailing()).toList();
  }

  private int[] widths() {
    int[] widths = new int[flushRight.size()];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], row.get(c).length());
      }
    }
    return widths;
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < row.size(); c++) {
      String blank = " ".repeat(widths[c] - row.get(c).length());
      line.append(c == 0 ? "" : GAP);
      line.append(flushRight.get(c) ? blank + row.get(c) : row.get(c) + blank);
    }
    return line.toString();
  }
}
