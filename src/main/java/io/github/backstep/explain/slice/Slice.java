package io.github.backstep.explain.slice;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;

/**
 * Some rows and columns of a tensor, next to one another. Written as NumPy does, {@code [0:10,3]}:
 * the first of them, and the one after the last.
 */
public record Slice(int row, int endRow, int column, int endColumn) {
  /** All of a tensor. */
  public static Slice all(Shape shape) {
    return new Slice(0, shape.rows(), 0, shape.columns());
  }

  /** The part of it that a tensor of this shape has; a short mini-batch has fewer rows. */
  public Slice within(Shape shape) {
    int rows = Math.min(endRow, shape.rows());
    int columns = Math.min(endColumn, shape.columns());
    return new Slice(
        Math.min(row, Math.max(0, rows - 1)),
        rows,
        Math.min(column, Math.max(0, columns - 1)),
        columns);
  }

  public int rows() {
    return endRow - row;
  }

  public int columns() {
    return endColumn - column;
  }

  public boolean isAllOf(Shape shape) {
    return equals(all(shape));
  }

  /** The cells, as a tensor of their own. */
  public Tensor of(Tensor whole) {
    if (isAllOf(whole.shape())) {
      return whole;
    }
    Tensor part = new Tensor(rows(), columns());
    for (int r = 0; r < rows(); r++) {
      for (int c = 0; c < columns(); c++) {
        part.set(r, c, whole.get(row + r, column + c));
      }
    }
    return part;
  }

  /** The cell of the whole tensor that is a cell of the part. */
  public Cell outside(Cell inside) {
    return new Cell(row + inside.row(), column + inside.column());
  }

  /** The cell of the part that is a cell of the whole, or the nearest there is. */
  public Cell inside(Cell outside) {
    return new Cell(
        Math.max(0, Math.min(rows() - 1, outside.row() - row)),
        Math.max(0, Math.min(columns() - 1, outside.column() - column)));
  }

  @Override
  public String toString() {
    return "[%s,%s]".formatted(range(row, endRow), range(column, endColumn));
  }

  private static String range(int from, int to) {
    return to == from + 1 ? String.valueOf(from) : from + ":" + to;
  }
}
