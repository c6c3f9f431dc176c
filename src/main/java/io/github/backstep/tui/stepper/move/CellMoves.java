package io.github.backstep.tui.stepper.move;

import io.github.backstep.explain.Explanation;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.stepper.model.Linked;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.WhyLines;
import io.github.backstep.tui.stepper.scene.Focus;
import io.github.backstep.tui.stepper.scene.Largest;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.text.Symbols;
import java.util.List;

/** The moves within an operation: from cell to cell, pane to pane, factor to factor. */
public final class CellMoves {
  private CellMoves() {}

  /** An arrow key: moves the cell, or the choice in the explanation. */
  public static Next<Model> by(Model model, int rows, int columns) {
    return model.focus().onWhy()
        ? Next.of(choose(model, Integer.signum(rows + columns)))
        : Next.of(moveCell(model, rows, columns));
  }

  private static Model moveCell(Model model, int rows, int columns) {
    Pane pane = model.pane();
    Cell cell = model.cell(pane);
    int row = Math.max(0, cell.row() + rows);
    int column = Math.max(0, cell.column() + columns);
    return at(model, pane, new Cell(row, column));
  }

  /** Chooses a cell of the focused pane. */
  public static Model at(Model model, Pane pane, Cell cell) {
    return model.looking(model.focus().withCell(pane.tensor(), pane.clamp(cell)));
  }

  private static Model choose(Model model, int by) {
    Explanation why = model.look().explanation();
    int last = why == null ? 0 : WhyLines.of(why).factors().size() - 1;
    int factor = Math.max(0, Math.min(last, model.focus().factor() + by));
    return model.choosing(model.focus().withFactor(factor));
  }

  /** Goes round the panes and the explanation. */
  public static Next<Model> nextPanel(Model model, int by) {
    int panels = model.panes().size() + 1;
    int here = model.focus().onWhy() ? panels - 1 : model.paneIndex();
    int next = Math.floorMod(here + by, panels);
    return Next.of(
        next == panels - 1
            ? model.choosing(model.focus().onWhy(true))
            : model.looking(entering(model, next)));
  }

  /** An operand is entered at the cell that the explanation of the result has marked. */
  private static Focus entering(Model model, int next) {
    Pane pane = model.panes().get(next);
    Focus focus = model.focus().onPane(next);
    return pane.isResult()
        ? focus
        : focus.withCell(pane.tensor(), Linked.of(model).corner(pane, model));
  }

  /** Enters the explanation, or leaves it. */
  public static Next<Model> toggleWhy(Model model) {
    return Next.of(model.choosing(model.focus().onWhy(!model.focus().onWhy())));
  }

  /**
   * Goes to the cell of largest magnitude; from one come to in this way to the next largest, and
   * from the last one on again to the largest.
   */
  public static Next<Model> largest(Model model) {
    Pane pane = model.pane();
    if (!pane.isKnown()) {
      return Next.of(Travels.say(model, "notice.not-recorded", Symbols.of(pane.tensor())));
    }
    List<Cell> cells = Largest.of(pane.cells());
    if (cells.isEmpty()) {
      return Next.of(model);
    }
    int before = model.focus().byRank() ? cells.indexOf(model.cell(pane)) : -1;
    int next = (before + 1) % cells.size();
    Model there = model.looking(model.focus().withRanked(pane.tensor(), cells.get(next)));
    String key = next == 0 ? "notice.largest" : "notice.next-largest";
    return Next.of(Travels.say(there, key, next + 1, Symbols.of(pane.tensor())));
  }
}
