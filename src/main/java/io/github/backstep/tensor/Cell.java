package io.github.backstep.tensor;

/** A row and a column of a tensor, both counted from zero. Written {@code [3,7]}. */
public record Cell(int row, int column) {
  public Cell {
    if (row < 0 || column < 0) {
      throw new ShapeException("a cell counts from zero, got [" + row + "," + column + "]");
    }
  }

  @Override
  public String toString() {
    return "[" + row + "," + column + "]";
  }
}
