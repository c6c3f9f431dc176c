package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Table;
import io.github.backstep.figure.drawing.Verdict;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * As many lines of a table as there is room for, each with its verdict before it. Where not all
 * columns fit, those after the first give way: what is asked stands at the end.
 */
record TableSketch(Table table, Easel easel) implements Sketch {
  private static final int VERDICT = 3;
  private static final int GAP = 2;
  private static final int HEAD = 2;
  private static final int WIDEST = 16;

  /** Lines beyond these are as wide as those. */
  private static final int MEASURED = 60;

  @Override
  public void draw(Region place) {
    Style head = easel.theme().style(Role.STRONG);
    List<Column> columns = columns(place);
    line(table.heads(), columns, place.top(1), head);
    place.horizontalRule(1, easel.theme().style(Role.CHART_GRID));
    int all = table.rows().size();
    int room = place.rows() - HEAD - (all > place.rows() - HEAD ? 1 : 0);
    Shown shown = Shown.of(all, room, easel.spotlight().tile(), easel.scroll());
    for (int y = 0; y < shown.count(); y++) {
      row(shown.from() + y, columns, place.row(HEAD + y));
    }
    if (shown.count() < all) {
      easel.count(shown.from(), shown.from() + shown.count(), all, place);
    }
  }

  private void row(int index, List<Column> columns, Region line) {
    Table.Row row = table.rows().get(index);
    boolean isWrong = row.verdict() == Verdict.WRONG;
    boolean isLit = index == easel.spotlight().tile();
    Role role = isLit ? Role.CURSOR : isWrong ? Role.ERROR : Role.TEXT;
    if (row.verdict() != Verdict.NONE) {
      Role mark = isWrong ? Role.ERROR : Role.GOOD;
      line.put(1, 0, row.verdict().mark(), easel.theme().style(mark));
    }
    line(row.cells(), columns, line, easel.theme().style(role));
  }

  private static void line(List<String> cells, List<Column> columns, Region line, Style style) {
    for (Column column : columns) {
      Region cell = line.region(column.x(), 0, column.width(), 1);
      cell.text(0, 0, cell.glyphs().fit(cells.get(column.index()), cell.columns()), style);
    }
  }

  /** A column of the table and where it is on the line. */
  private record Column(int index, int x, int width) {}

  /** All columns equally wide if that is enough for each, else as wide as they need. */
  private List<Column> columns(Region place) {
    int room = place.columns() - VERDICT;
    int count = table.heads().size();
    int pitch = Math.min(WIDEST, room / Math.max(1, count));
    List<Integer> widths =
        IntStream.range(0, count).mapToObj(index -> width(index, place.glyphs())).toList();
    return widths.stream().allMatch(width -> width <= pitch - GAP)
        ? IntStream.range(0, count)
            .mapToObj(index -> new Column(index, VERDICT + index * pitch, pitch - GAP))
            .toList()
        : packed(widths, room);
  }

  private int width(int index, Glyphs glyphs) {
    return Stream.concat(Stream.of(table.heads()), table.rows().stream().map(Table.Row::cells))
        .limit(MEASURED)
        .mapToInt(cells -> glyphs.columns(cells.get(index)))
        .max()
        .orElse(0);
  }

  private static List<Column> packed(List<Integer> widths, int room) {
    List<Integer> kept = new ArrayList<>(IntStream.range(0, widths.size()).boxed().toList());
    while (kept.size() > 2 && needed(kept, widths) > room) {
      kept.remove(1);
    }
    boolean isRoomy = needed(kept, widths) + kept.size() - 1 <= room;
    List<Column> columns = new ArrayList<>();
    int x = VERDICT;
    for (int index : kept) {
      columns.add(new Column(index, x, widths.get(index)));
      x += widths.get(index) + (isRoomy ? GAP : 1);
    }
    return columns;
  }

  /** The columns of the line that some columns of the table take, one apart. */
  private static int needed(List<Integer> kept, List<Integer> widths) {
    return kept.stream().mapToInt(widths::get).sum() + kept.size() - 1;
  }
}
