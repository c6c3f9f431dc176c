package io.github.backstep.tensor;

/**
 * The rows and columns of a tensor. The number of rows may be left open as {@link #BATCH}: one row
 * per sample of whatever mini-batch comes.
 */
public record Shape(int rows, int columns) {
  /** Stands for the number of samples of a mini-batch. */
  public static final int BATCH = -1;

  public Shape {
    if (rows < BATCH || columns < 0) {
      throw new ShapeException("a shape cannot have " + rows + " rows and " + columns + " columns");
    }
  }

  /** One row of {@code columns} cells for each sample of the mini-batch. */
  public static Shape perSample(int columns) {
    return new Shape(BATCH, columns);
  }

  /** This shape with the open number of rows filled in. */
  public Shape forBatch(int samples) {
    return rows == BATCH ? new Shape(samples, columns) : this;
  }

  @Override
  public String toString() {
    return "[" + (rows == BATCH ? "batch" : rows) + ", " + columns + "]";
  }
}
