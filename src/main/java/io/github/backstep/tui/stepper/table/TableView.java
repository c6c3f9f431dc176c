package io.github.backstep.tui.stepper.table;

import io.github.backstep.explain.slice.Slice;
import io.github.backstep.language.Texts;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Summary;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.canvas.Excerpt;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Largest;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.speech.Speech;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.stepper.text.Symbols;
import io.github.backstep.tui.stepper.view.HeatLegend;
import io.github.backstep.tui.stepper.view.HeatMap;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.List;

/** Draws a tensor over the whole screen: what is known of its cells together, then the cells. */
public record TableView(Model model, TensorTable table) {
  /** Lines of the screen that show no cells: bottom line, frame, statistics, notice, labels. */
  private static final int OTHER_ROWS = 1 + 2 + 2 + 1 + 1;

  private static final int FRAME = 2;

  /** Rows of cells on the screen. */
  public int pageRows() {
    return Math.max(1, model.size().rows() - OTHER_ROWS);
  }

  /** Columns of cells on the screen. */
  public int pageColumns() {
    return Math.max(1, (model.size().columns() - FRAME - labels()) / table.style().width());
  }

  /** The width of the row numbers. */
  private int labels() {
    return Math.max(2, String.valueOf(slice().endRow() - 1).length()) + 1;
  }

  private Slice slice() {
    return table.cut().of(model.pane());
  }

  void draw(Region ground) {
    ground.fill(theme().style(Role.TEXT));
    Region inside = ground.box(title(), theme().style(Role.BORDER_ACTIVE));
    if (!isKnown()) {
      inside.textCentred(inside.rows() / 2, unknown(), theme().style(Role.NOT_COMPUTED));
      return;
    }
    Tensor cells = table.cells(model);
    statistics(cells, inside.top(2).inset(1, 0));
    notice(inside.row(2));
    Region place = inside.dropTop(3);
    switch (table.mode()) {
      case CELLS -> cells(cells, place);
      case LARGEST -> largest(cells, place);
      case MAP -> map(cells, place, ground);
      default -> throw new AssertionError(table.mode());
    }
  }

  private Spans title() {
    Pane pane = model.pane();
    Shape shape = pane.shape();
    Style dim = theme().style(Role.DIM);
    String slice = slice().isAllOf(shape) ? "" : " " + texts().of("table.slice", slice());
    String moment = texts().of("table.step", model.position().step());
    return Spans.of(Symbols.of(pane.tensor()), theme().style(Role.TITLE_ACTIVE))
        .and(" " + shape + pane.remark(model.scene(), texts()), dim)
        .and(slice, theme().style(Role.WARNING))
        .and("  " + moment + "  " + table.style().words(texts()), dim);
  }

  private void statistics(Tensor cells, Region lines) {
    lines.fitted(0, 0, range(Summary.of(cells)), theme().style(Role.TEXT));
    boolean finite = Summary.of(cells).nonFinite() == 0;
    lines.fitted(0, 1, counts(cells), theme().style(finite ? Role.DIM : Role.WARNING));
  }

  private String range(Summary summary) {
    return texts()
        .of(
            "table.statistics",
            number(summary.min()),
            number(summary.max()),
            number(summary.mean()),
            number(summary.norm()));
  }

  private String counts(Tensor cells) {
    long zeros = cells.stream().filter(cell -> cell == 0).count();
    return texts().of("table.counts", cells.size(), zeros, Summary.of(cells).nonFinite());
  }

  /** The same for somebody who listens. */
  List<String> told(Speech speech) {
    if (!isKnown()) {
      return List.of(speech.of("tensor.result", model.pane().tensor() + ", " + unknown()));
    }
    Tensor cells = table.cells(model);
    Cell chosen = table.chosen(model);
    String name = model.pane().tensor() + slice().outside(chosen);
    String value = Numbers.exact(cells.get(chosen.row(), chosen.column()));
    String cell =
        table.mode() == TensorTable.Mode.LARGEST
            ? texts().of("table.told-largest", rank(cells, chosen), name, value)
            : texts().of("table.told", name, value);
    String statistics = range(Summary.of(cells)).replaceAll(" {2,}", ", ");
    return List.of(speech.aloud(title().text()), statistics, counts(cells), cell);
  }

  private static int rank(Tensor cells, Cell chosen) {
    return 1 + Math.max(0, Largest.listed(cells).indexOf(chosen));
  }

  private boolean isKnown() {
    return model.pane().isKnown() && slice().rows() > 0 && slice().columns() > 0;
  }

  private String unknown() {
    return texts().of("tensors.not-recorded");
  }

  private static String number(double value) {
    return Numbers.readable(value);
  }

  /** What there is to say, or else which cell is chosen. */
  private void notice(Region line) {
    String notice = model.situation().notice();
    Pane pane = model.pane();
    Cell chosen = slice().outside(table.chosen(model));
    double value = pane.cells().get(chosen.row(), chosen.column());
    String cell = Symbols.of(pane.tensor() + chosen) + " = " + Numbers.exact(value);
    line.fitted(
        1,
        0,
        notice == null ? cell : notice,
        theme().style(notice == null ? Role.STRONG : Role.WARNING));
  }

  /** The cells around the chosen one, with the numbers of their rows and columns. */
  private void cells(Tensor cells, Region place) {
    Cell chosen = table.chosen(model);
    int rows = Math.min(cells.rows(), place.rows() - 1);
    int columns = Math.min(cells.columns(), pageColumns());
    int top = first(chosen.row(), rows, cells.rows());
    int left = first(chosen.column(), columns, cells.columns());
    double largest = Summary.of(cells).largest();
    int width = table.style().width();
    place
        .region(labels(), 1, columns * width, rows)
        .offers((x, y) -> new Point(left + x / width, top + y));
    for (int c = 0; c < columns; c++) {
      label(slice().column() + left + c, column(place, c).row(0), left + c == chosen.column());
    }
    for (int r = 0; r < rows; r++) {
      Region line = place.row(1 + r);
      label(slice().row() + top + r, line.left(labels()), top + r == chosen.row());
      for (int c = 0; c < columns; c++) {
        Cell cell = new Cell(top + r, left + c);
        double value = cells.get(cell.row(), cell.column());
        cell(value, heat(value, largest, cell.equals(chosen)), column(line, c));
      }
    }
    more(place, top + rows < cells.rows(), left + columns < cells.columns());
  }

  private static int first(int chosen, int shown, int all) {
    return Math.max(0, Math.min(chosen - shown / 2, all - shown));
  }

  private Region column(Region line, int index) {
    int width = table.style().width();
    return line.dropLeft(labels() + index * width).left(width);
  }

  private void label(int number, Region place, boolean here) {
    Style style = theme().style(here ? Role.STRONG : Role.FAINT);
    place.dropRight(1).textRight(0, String.valueOf(number), style);
  }

  private Style heat(double value, double largest, boolean chosen) {
    if (chosen) {
      return theme().style(Role.CURSOR);
    }
    double share = largest == 0 ? 0 : value / largest;
    return theme().heat(Double.isFinite(value) ? share : Double.NaN);
  }

  private void cell(double value, Style style, Region place) {
    place.fill(style);
    place.dropRight(1).textRight(0, table.style().of(value), style);
  }

  private void more(Region place, boolean below, boolean right) {
    Style style = theme().style(Role.DIM);
    if (below) {
      char down = place.glyphs().get(Glyph.ARROW_DOWN);
      place.put(labels() - 1, place.rows() - 1, down, style);
    }
    if (right) {
      place.put(place.columns() - 1, 0, place.glyphs().get(Glyph.ARROW_RIGHT), style);
    }
  }

  /** The largest cells by magnitude, with how large they are beside the largest. */
  private void largest(Tensor cells, Region place) {
    List<Cell> ranked = Largest.listed(cells);
    int here = Math.max(0, ranked.indexOf(table.chosen(model)));
    double largest = Summary.of(cells).largest();
    Excerpt seen = Excerpt.of(here, ranked.size(), place);
    seen.draw((rank, line) -> ranked(rank, ranked.get(rank), cells, largest, line));
    place.top(seen.count()).offers((x, y) -> point(ranked.get(seen.from() + y)));
  }

  private static Point point(Cell cell) {
    return new Point(cell.column(), cell.row());
  }

  private void ranked(int rank, Cell cell, Tensor cells, double largest, Region line) {
    double value = cells.get(cell.row(), cell.column());
    boolean chosen = cell.equals(table.chosen(model));
    Style style = chosen ? theme().style(Role.SELECTION) : theme().style(Role.TEXT);
    line.fill(style);
    line.left(7).textRight(0, (rank + 1) + ".", style);
    line.text(9, 0, Symbols.of(model.pane().tensor()) + slice().outside(cell), style);
    Style signed = chosen ? style : theme().signed(value);
    line.left(50).textRight(0, Numbers.exact(value), signed);
    double share = largest == 0 ? 0 : Math.abs(value) / largest;
    int room = Math.max(0, Math.min(40, line.columns() - 53));
    line.text(52, 0, line.glyphs().bar(Double.isFinite(share) ? share : 1, room), signed);
  }

  private void map(Tensor cells, Region place, Region ground) {
    HeatLegend.draw(model, ground);
    Cell origin = new Cell(slice().row(), slice().column());
    new HeatMap(cells, table.chosen(model), origin).draw(place, theme());
  }

  private Texts texts() {
    return model.session().texts();
  }

  private Theme theme() {
    return model.session().theme();
  }
}
