package io.github.backstep.figure.drawing;

import java.util.List;

/** Lines of words and numbers under headings. */
public record Table(List<String> heads, List<Row> rows) implements Drawing {
  public Table {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /** A line, a cell under each heading. */
  public record Row(List<String> cells, Verdict verdict) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  @Override
  public <T> T by(Renderer<T> renderer) {
    return renderer.table(this);
  }
}
