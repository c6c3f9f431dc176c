package io.github.backstep.grade.selftest;

import java.util.List;

/**
 * A part of the self-test, as a table.
 *
 * @param title what is tested
 * @param columns their names
 */
public record Part(String title, List<String> columns, List<Row> rows) {
  public Part {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Something that was tried.
   *
   * @param cells one for each column
   * @param asItShould whether it came out as it has to
   */
  public record Row(List<String> cells, boolean asItShould) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public boolean holds() {
    return rows.stream().allMatch(Row::asItShould);
  }
}
