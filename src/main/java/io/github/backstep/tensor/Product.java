package io.github.backstep.tensor;

/**
 * A product out = left·right whose operands may be stored transposed, as the kernels see it: where
 * the cells of the left operand lie, and how the right one is stored.
 *
 * @param rowStride distance in {@code left} between cells of neighbouring rows
 * @param innerStride distance in {@code left} between cells of neighbouring inner indexes
 * @param inner the inner dimension k
 * @param rightIsTransposed whether {@code right} is stored [n, k] rather than [k, n]
 */
public record Product(
    Tensor left,
    int rowStride,
    int innerStride,
    Tensor right,
    boolean rightIsTransposed,
    int inner,
    Tensor out) {
  /**
   * @throws ShapeException if the shapes do not fit
   */
  static Product plain(Tensor a, Tensor b, Tensor out) {
    require(new Shape(a.rows(), b.columns()), a.columns(), b.rows(), out);
    return new Product(a, a.columns(), 1, b, false, a.columns(), out);
  }

  /**
   * @throws ShapeException if the shapes do not fit
   */
  static Product transposedLeft(Tensor a, Tensor b, Tensor out) {
    require(new Shape(a.columns(), b.columns()), a.rows(), b.rows(), out);
    return new Product(a, 1, a.columns(), b, false, a.rows(), out);
  }

  /**
   * @throws ShapeException if the shapes do not fit
   */
  static Product transposedRight(Tensor a, Tensor b, Tensor out) {
    require(new Shape(a.rows(), b.rows()), a.columns(), b.columns(), out);
    return new Product(a, a.columns(), 1, b, true, a.columns(), out);
  }

  private static void require(Shape expected, int innerOfA, int innerOfB, Tensor out) {
    if (innerOfA != innerOfB) {
      throw new ShapeException(
          "product: inner dimensions differ, " + innerOfA + " and " + innerOfB);
    }
    out.requireShape(expected, "result of a product");
  }

  public int rows() {
    return out.rows();
  }

  public int columns() {
    return out.columns();
  }

  /** How many multiply-adds it takes. */
  public long work() {
    return (long) rows() * columns() * inner;
  }

  /**
   * Copies a panel of the right operand, {@code width} columns from {@code firstColumn} on, so that
   * for every inner index its cells lie side by side; beyond the last column it is filled with
   * zeros.
   */
  public void packPanel(int firstColumn, int width, double[] panel) {
    Lines lines =
        rightIsTransposed
            ? new Lines(right, firstColumn * inner, inner, 1, inner)
            : new Lines(right, firstColumn, 1, columns(), inner);
    lines.interleave(Math.min(width, columns() - firstColumn), width, panel, 0);
  }
}
