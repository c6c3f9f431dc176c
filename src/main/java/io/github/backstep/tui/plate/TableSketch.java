package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Table;
import io.github.backstep.figure.drawing.Verdict;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;
import java.util.List;

/** As many lines of a table as there is room for, each with its verdict before it. */
record TableSketch(Table table, Easel easel) implements Sketch {
  private static final int VERDICT = 3;
  private static final int GAP = 2;
  private static final int HEAD = 2;

  @Override
  public void draw(Region place) {
    Style head = easel.theme().style(Role.STRONG);
    line(table.heads(), place.top(1), head);
    place.horizontalRule(1, easel.theme().style(Role.CHART_GRID));
    int all = table.rows().size();
    int room = place.rows() - HEAD - (all > place.rows() - HEAD ? 1 : 0);
    Shown shown = Shown.of(all, room, easel.spotlight().tile(), easel.scroll());
    for (int y = 0; y < shown.count(); y++) {
      row(shown.from() + y, place.row(HEAD + y));
    }
    if (shown.count() < all) {
      easel.count(shown.from(), shown.from() + shown.count(), all, place);
    }
  }

  private void row(int index, Region line) {
    Table.Row row = table.rows().get(index);
    boolean isWrong = row.verdict() == Verdict.WRONG;
    boolean isLit = index == easel.spotlight().tile();
    Role role = isLit ? Role.CURSOR : isWrong ? Role.ERROR : Role.TEXT;
    if (row.verdict() != Verdict.NONE) {
      Role mark = isWrong ? Role.ERROR : Role.GOOD;
      line.put(1, 0, row.verdict().mark(), easel.theme().style(mark));
    }
    line(row.cells(), line, easel.theme().style(role));
  }

  private void line(List<String> cells, Region line, Style style) {
    int width = Math.min(16, (line.columns() - VERDICT) / Math.max(1, table.heads().size()));
    for (int i = 0; i < cells.size(); i++) {
      Region cell = line.region(VERDICT + i * width, 0, width - GAP, 1);
      cell.text(0, 0, cell.glyphs().fit(cells.get(i), cell.columns()), style);
    }
  }
}
