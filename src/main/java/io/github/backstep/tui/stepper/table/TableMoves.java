package io.github.backstep.tui.stepper.table;

import io.github.backstep.explain.slice.Slice;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.move.CellMoves;
import io.github.backstep.tui.stepper.scene.Largest;
import java.util.List;

/** The moves of the chosen cell in a table: within the part that is shown. */
record TableMoves(Model model, TensorTable table) {
  Next<Model> answer(Key key) {
    return table.mode() == TensorTable.Mode.LARGEST ? ranked(key) : inCells(key);
  }

  private Next<Model> inCells(Key key) {
    TableView view = new TableView(model, table);
    return switch (key.name()) {
      case "Left", "h" -> by(0, -1);
      case "Right", "l" -> by(0, 1);
      case "Up", "k" -> by(-1, 0);
      case "Down", "j" -> by(1, 0);
      case "PageUp" -> by(-view.pageRows(), 0);
      case "PageDown" -> by(view.pageRows(), 0);
      case "<" -> by(0, -view.pageColumns());
      case ">" -> by(0, view.pageColumns());
      case "Home" -> by(0, -slice().columns());
      case "End" -> by(0, slice().columns());
      case "g" -> by(-slice().rows(), 0);
      case "G" -> by(slice().rows(), 0);
      default -> Next.of(Overlay.closed(model));
    };
  }

  private Slice slice() {
    return table.cut().of(model.pane());
  }

  private Next<Model> by(int rows, int columns) {
    Slice slice = slice();
    if (slice.rows() < 1 || slice.columns() < 1) {
      return Next.of(model);
    }
    Cell cell = slice.inside(model.cell(model.pane()));
    int row = Math.max(0, Math.min(slice.rows() - 1, cell.row() + rows));
    int column = Math.max(0, Math.min(slice.columns() - 1, cell.column() + columns));
    return to(new Cell(row, column));
  }

  /** To a cell of the part that is shown. */
  Next<Model> to(Cell inside) {
    return Next.of(CellMoves.at(model, model.pane(), slice().outside(inside)));
  }

  /** Along the list of the largest cells. */
  private Next<Model> ranked(Key key) {
    TableView view = new TableView(model, table);
    return switch (key.name()) {
      case "Up", "k" -> ranked(-1);
      case "Down", "j" -> ranked(1);
      case "PageUp" -> ranked(-view.pageRows());
      case "PageDown" -> ranked(view.pageRows());
      case "Home", "g" -> toTheLargest();
      case "End", "G" -> ranked(Largest.MOST_LISTED);
      case "Left", "h", "Right", "l", "<", ">" -> Next.of(model);
      default -> Next.of(Overlay.closed(model));
    };
  }

  Next<Model> toTheLargest() {
    return ranked(-Largest.MOST_LISTED);
  }

  private Next<Model> ranked(int by) {
    List<Cell> cells = model.pane().isKnown() ? Largest.listed(table.cells(model)) : List.of();
    if (cells.isEmpty()) {
      return Next.of(model);
    }
    int here = cells.indexOf(table.chosen(model));
    return to(cells.get(Math.max(0, Math.min(cells.size() - 1, here + by))));
  }
}
