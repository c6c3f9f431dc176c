package io.github.backstep.tui.stepper.view;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tui.stepper.scene.Pane;

/**
 * How much of a pane's tensor is shown, and where: a title, a line of column numbers, then rows of
 * cells of one width.
 *
 * @param place of the pane within the tensors' part of the screen
 * @param firstRow the topmost row of the tensor that is shown
 * @param firstColumn the leftmost column that is shown
 */
public record Grid(Pane pane, Place place, int cellWidth, int firstRow, int firstColumn) {
  /** Lines above the first row of cells. */
  static final int HEAD = 2;

  /** A rectangle of the screen. */
  record Place(int x, int y, int columns, int rows) {}

  /** The part of a tensor around a cell that should be in view. */
  static Grid around(Pane pane, Place place, int cellWidth, Cell visible) {
    Grid top = new Grid(pane, place, cellWidth, 0, 0);
    return new Grid(
        pane,
        place,
        cellWidth,
        first(visible.row(), top.shownRows(), pane.shape().rows()),
        first(visible.column(), top.shownColumns(), pane.shape().columns()));
  }

  /** The first of a window of {@code shown} out of {@code all} with an index near its middle. */
  private static int first(int index, int shown, int all) {
    return Math.max(0, Math.min(index - shown / 2, all - shown));
  }

  int shownRows() {
    return Math.max(0, Math.min(pane.shape().rows(), place.rows() - HEAD));
  }

  int shownColumns() {
    int room = Math.max(1, (place.columns() - labelWidth()) / cellWidth);
    return Math.min(pane.shape().columns(), room);
  }

  /** The width of the row numbers and the blank after them. */
  int labelWidth() {
    return labelWidth(pane);
  }

  static int labelWidth(Pane pane) {
    return Math.max(2, String.valueOf(pane.shape().rows() - 1).length()) + 1;
  }

  int xOf(int column) {
    return place.x() + labelWidth() + (column - firstColumn) * cellWidth;
  }

  int yOf(int row) {
    return place.y() + HEAD + row - firstRow;
  }

  boolean hasMoreRows() {
    return firstRow + shownRows() < pane.shape().rows();
  }

  boolean hasMoreColumns() {
    return firstColumn + shownColumns() < pane.shape().columns();
  }

  /** Whether a place on the screen lies on a cell of this grid. */
  public boolean contains(int px, int py) {
    return px >= xOf(firstColumn)
        && px < xOf(firstColumn + shownColumns())
        && py >= yOf(firstRow)
        && py < yOf(firstRow + shownRows());
  }

  /** The cell at a place for which {@link #contains} holds. */
  public Cell cellAt(int px, int py) {
    return new Cell(
        firstRow + py - yOf(firstRow), firstColumn + (px - xOf(firstColumn)) / cellWidth);
  }
}
