package io.github.backstep.tensor;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * A matrix of doubles, row-major. A vector is a tensor of one row and a scalar one of one cell.
 *
 * <p>Tensors are mutable while they are being computed and are treated as values afterwards: who
 * allocates one may write it, who is handed one only reads it. Two tensors are compared with {@link
 * #sameBits}, since NaN is a result here like any other.
 */
public final class Tensor {
  private final Shape shape;
  private final double[] cells;

  /**
   * A tensor of zeros.
   *
   * @throws ShapeException if a size is negative
   */
  public Tensor(int rows, int columns) {
    this(new Shape(rows, columns));
  }

  private Tensor(Shape shape) {
    this(shape, new double[cellsOf(shape)]);
  }

  private static int cellsOf(Shape shape) {
    if (shape.rows() == Shape.BATCH) {
      throw new ShapeException("a tensor needs a number of rows, got " + shape);
    }
    return Math.multiplyExact(shape.rows(), shape.columns());
  }

  private Tensor(Shape shape, double[] cells) {
    this.shape = shape;
    this.cells = cells;
  }

  /**
   * A tensor of zeros.
   *
   * @throws ShapeException if the shape leaves the number of rows open
   */
  public static Tensor zeros(Shape shape) {
    return new Tensor(shape);
  }

  /**
   * A copy of a rectangular array.
   *
   * @throws ShapeException if the rows differ in length
   */
  public static Tensor of(double[][] rows) {
    Tensor tensor = new Tensor(rows.length, rows.length == 0 ? 0 : rows[0].length);
    for (int r = 0; r < rows.length; r++) {
      if (rows[r].length != tensor.columns()) {
        throw new ShapeException(
            "row " + r + " has " + rows[r].length + " cells, row 0 has " + tensor.columns());
      }
      System.arraycopy(rows[r], 0, tensor.cells, r * tensor.columns(), tensor.columns());
    }
    return tensor;
  }

  /** A tensor of one row. */
  public static Tensor row(double... cells) {
    return of(new double[][] {cells});
  }

  public Shape shape() {
    return shape;
  }

  public int rows() {
    return shape.rows();
  }

  public int columns() {
    return shape.columns();
  }

  public int size() {
    return cells.length;
  }

  /**
   * The cell at a row and a column, both counted from zero.
   *
   * @throws ShapeException if the tensor has no such cell
   */
  public double get(int row, int column) {
    return cells[index(row, column)];
  }

  /** Writes one cell; see {@link #get}. */
  public void set(int row, int column, double value) {
    cells[index(row, column)] = value;
  }

  private int index(int row, int column) {
    if (!has(row, column)) {
      throw new ShapeException("no cell [" + row + "," + column + "] in a tensor " + shape);
    }
    return row * columns() + column;
  }

  /** Whether the tensor has a cell at this row and column. */
  public boolean has(int row, int column) {
    return row >= 0 && row < rows() && column >= 0 && column < columns();
  }

  /**
   * The cells themselves, row after row: the array behind this tensor, not a copy. For arithmetic
   * in bulk; only the tensor's owner writes it.
   */
  public double[] cells() {
    return cells;
  }

  /** The cells, row after row, for whoever only looks at them. */
  public DoubleStream stream() {
    return Arrays.stream(cells);
  }

  /** An independent tensor with the same cells. */
  public Tensor copy() {
    return new Tensor(shape, cells.clone());
  }

  /**
   * Takes over the cells of another tensor of the same shape.
   *
   * @throws ShapeException if the shapes differ
   */
  public void copyFrom(Tensor other) {
    requireShape(other.shape, "copy");
    System.arraycopy(other.cells, 0, cells, 0, cells.length);
  }

  /**
   * Takes over rows of another tensor with as many columns.
   *
   * @param from the first row there
   * @param to where it comes here
   * @throws ShapeException if the columns differ
   */
  public void copyRows(Tensor other, int from, int to, int rows) {
    if (other.columns() != columns()) {
      throw new ShapeException("rows: expected like " + shape + ", got " + other.shape);
    }
    System.arraycopy(other.cells, from * columns(), cells, to * columns(), rows * columns());
  }

  /**
   * Fails unless this tensor has the expected shape.
   *
   * @param purpose what the tensor is for, the start of the error's sentence
   * @throws ShapeException if the shape differs
   */
  public void requireShape(Shape expected, String purpose) {
    if (!shape.equals(expected)) {
      throw new ShapeException(purpose + ": expected " + expected + ", got " + shape);
    }
  }

  /** Whether both have the same shape and, cell for cell, the same bits (all NaNs count as one). */
  public boolean sameBits(Tensor other) {
    return shape.equals(other.shape) && Arrays.equals(cells, other.cells);
  }

  @Override
  public String toString() {
    return "Tensor" + shape;
  }
}
