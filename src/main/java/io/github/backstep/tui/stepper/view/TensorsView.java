package io.github.backstep.tui.stepper.view;

import io.github.backstep.language.Texts;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Summary;
import io.github.backstep.trace.replay.Discrepancy;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.stepper.model.Apart;
import io.github.backstep.tui.stepper.model.Linked;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Veil;
import io.github.backstep.tui.stepper.scene.Discrepancies;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.stepper.text.Symbols;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.List;
import java.util.Optional;

/** The operands and the result of the current operation, as numbers on a heat map. */
public final class TensorsView {
  private final Model model;
  private final Region region;
  private final Theme theme;
  private final Linked linked;
  private final Pane focused;
  private final Veil veil;

  private TensorsView(Model model, Region region) {
    this.model = model;
    this.region = region;
    this.theme = model.session().theme();
    this.linked = Linked.of(model);
    this.focused = model.pane();
    this.veil = Veil.of(model);
  }

  public static void draw(Model model, Region region) {
    TensorsView view = new TensorsView(model, region);
    List<Grid> grids = Arrangement.of(model, region.columns(), region.rows());
    for (int i = 0; i < grids.size(); i++) {
      view.draw(grids.get(i), i == model.paneIndex());
    }
  }

  private void draw(Grid grid, boolean focused) {
    title(grid, focused);
    double scale = grid.pane().isKnown() ? Summary.of(grid.pane().cells()).largest() : 0;
    for (int c = 0; c < grid.shownColumns(); c++) {
      columnLabel(grid, grid.firstColumn() + c);
    }
    for (int r = 0; r < grid.shownRows(); r++) {
      int row = grid.firstRow() + r;
      rowLabel(grid, row);
      for (int c = 0; c < grid.shownColumns(); c++) {
        Cell cell = new Cell(row, grid.firstColumn() + c);
        if (grid.pane().isKnown()) {
          cell(grid, cell, scale);
        } else {
          unknown(grid, cell);
        }
      }
    }
    more(grid);
  }

  private void title(Grid grid, boolean focused) {
    Pane pane = grid.pane();
    boolean active = focused && !model.focus().onWhy();
    Style name = active ? theme.style(Role.TITLE_ACTIVE) : theme.style(Role.STRONG);
    String arrow = pane.isResult() ? "= " : "";
    Spans title =
        Spans.of(arrow, theme.style(Role.ACCENT))
            .and(Symbols.of(pane.tensor()), name)
            .and(mark(pane), theme.style(Role.WARNING))
            .and(remark(pane), theme.style(Role.DIM))
            .and(" " + pane.shape(), theme.style(Role.FAINT));
    region.text(
        grid.place().x(), grid.place().y(), title.fit(grid.place().columns(), region.glyphs()));
  }

  private String remark(Pane pane) {
    Texts texts = model.session().texts();
    if (!model.session().showsDifference()) {
      return pane.remark(model.scene(), texts);
    }
    return pane.isKnown() ? " Δ" : " " + Apart.nothing(model.scene(), pane.tensor(), texts);
  }

  /** The mark of a tensor that a trace has otherwise than it comes out. */
  private String mark(Pane pane) {
    return discrepancy(pane).isPresent() ? " " + region.glyphs().get(Glyph.DIFFERENT) : "";
  }

  private Optional<Discrepancy> discrepancy(Pane pane) {
    return model.scene().discrepancy(pane);
  }

  private void columnLabel(Grid grid, int column) {
    boolean here = column == model.cell(grid.pane()).column();
    Style style = theme.style(here ? Role.DIM : Role.FAINT);
    String label = String.valueOf(column);
    region.text(
        grid.xOf(column) + grid.cellWidth() - 1 - label.length(),
        grid.yOf(grid.firstRow()) - 1,
        label,
        style);
  }

  private void rowLabel(Grid grid, int row) {
    boolean here = row == model.cell(grid.pane()).row();
    Style style = theme.style(here ? Role.DIM : Role.FAINT);
    String label = String.valueOf(row);
    region.text(
        grid.place().x() + grid.labelWidth() - 1 - label.length(), grid.yOf(row), label, style);
  }

  private void cell(Grid grid, Cell cell, double scale) {
    if (veil.hides(grid.pane(), cell)) {
      hidden(grid, cell);
      return;
    }
    double value = grid.pane().cells().get(cell.row(), cell.column());
    Region place =
        region.region(grid.xOf(cell.column()), grid.yOf(cell.row()), grid.cellWidth(), 1);
    double heat = !Double.isFinite(value) ? Double.NaN : scale == 0 ? 0 : value / scale;
    Style style = style(grid.pane(), cell, heat);
    place.fill(style);
    place.dropRight(1).textRight(0, Numbers.compact(value, grid.cellWidth() - 2), style);
    boolean different =
        discrepancy(grid.pane()).flatMap(it -> Discrepancies.computed(it, cell)).isPresent();
    if (different) {
      place.put(0, 0, region.glyphs().get(Glyph.DIFFERENT), style);
    } else if (linked.isChosen(grid.pane(), cell)) {
      place.put(0, 0, region.glyphs().get(Glyph.CURRENT), style);
    } else {
      edges(grid.pane(), cell, place);
    }
    brackets(grid, cell, style.asBold());
  }

  /** The frame around a row or column that the chosen cell is made of. */
  private void edges(Pane pane, Cell cell, Region place) {
    char edge = region.glyphs().get(Glyph.VERTICAL);
    if (linked.begins(pane, cell)) {
      place.put(0, 0, edge, theme.style(Role.ACCENT));
    }
    if (linked.ends(pane, cell)) {
      place.put(place.columns() - 1, 0, edge, theme.style(Role.ACCENT));
    }
  }

  /** A cell that somebody is to think about first. */
  private void hidden(Grid grid, Cell cell) {
    boolean cursor = grid.pane().equals(focused) && cell.equals(model.cell(focused));
    Style style = theme.style(cursor ? Role.CURSOR : Role.WARNING);
    Region place =
        region.region(grid.xOf(cell.column()), grid.yOf(cell.row()), grid.cellWidth(), 1);
    place.dropRight(1).textRight(0, "?", style);
    brackets(grid, cell, style);
  }

  /** Around a cell that is pointed at. */
  private void brackets(Grid grid, Cell cell, Style style) {
    int step = grid.pane().moment().step(model.course().calendar());
    if (model.session().guidance().marked().has(step, grid.pane().tensor(), cell)) {
      int x = grid.xOf(cell.column());
      region.put(x, grid.yOf(cell.row()), '[', style);
      region.put(x + grid.cellWidth() - 1, grid.yOf(cell.row()), ']', style);
    }
  }

  /** A cell of a tensor that a trace does not have. */
  private void unknown(Grid grid, Cell cell) {
    boolean cursor = grid.pane().equals(focused) && cell.equals(model.cell(focused));
    Style style = theme.style(cursor ? Role.CURSOR : Role.NOT_COMPUTED);
    int right = grid.xOf(cell.column()) + grid.cellWidth() - 2;
    region.put(right, grid.yOf(cell.row()), region.glyphs().get(Glyph.NOT_COMPUTED), style);
  }

  private Style style(Pane pane, Cell cell, double heat) {
    boolean cursor = cell.equals(model.cell(pane)) && pane.equals(focused);
    if (cursor) {
      return theme.style(Role.CURSOR);
    }
    if (linked.isChosen(pane, cell)) {
      return theme.style(Role.FACTOR);
    }
    Style ground = theme.heat(heat);
    return linked.has(pane, cell) ? ground.asUnderlined().asBold() : ground;
  }

  private void more(Grid grid) {
    Style style = theme.style(Role.DIM);
    Grid.Place place = grid.place();
    if (grid.hasMoreRows() && grid.shownRows() > 0) {
      int x = place.x() + grid.labelWidth() - 1;
      region.put(x, place.y() + place.rows() - 1, region.glyphs().get(Glyph.ARROW_DOWN), style);
    }
    if (grid.hasMoreColumns()) {
      int x = grid.xOf(grid.firstColumn() + grid.shownColumns());
      char arrow = region.glyphs().get(Glyph.ARROW_RIGHT);
      region.put(Math.min(x, region.columns() - 1), place.y() + 1, arrow, style);
    }
  }
}
