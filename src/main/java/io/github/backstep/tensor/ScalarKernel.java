package io.github.backstep.tensor;

import java.util.Arrays;

/**
 * The kernel in plain Java. Its inner loop runs along a row of the result, which the JIT compiler
 * vectorises, and takes four inner indexes at once, each cell's chain in its order, so that the row
 * is read and written a quarter as often.
 */
public final class ScalarKernel extends PanelKernel {
  /** A panel of the right operand this wide and as deep as a usual layer stays in the cache. */
  private static final int WIDTH = 64;

  /** Alone, or with others. */
  public ScalarKernel(Workers workers) {
    super(workers);
  }

  /** A kernel that keeps to the thread that calls it. */
  public ScalarKernel() {
    this(Workers.NONE);
  }

  @Override
  protected int panelWidth() {
    return WIDTH;
  }

  @Override
  protected void multiplyBlock(Product product, Block block, double[] panel) {
    int columns = Math.min(WIDTH, product.columns() - block.firstColumn());
    double[] row = new double[columns];
    for (int i = block.firstRow(); i < block.endRow(); i++) {
      chainRow(product, i, panel, row);
      int at = i * product.columns() + block.firstColumn();
      System.arraycopy(row, 0, product.out().cells(), at, columns);
    }
  }

  private static void chainRow(Product product, int i, double[] panel, double[] row) {
    double[] left = product.left().cells();
    int at = i * product.rowStride();
    int step = product.innerStride();
    Arrays.fill(row, 0);
    int k = 0;
    for (; k + 4 <= product.inner(); k += 4) {
      addFour(left, at, step, panel, k * WIDTH, row);
      at += 4 * step;
    }
    for (; k < product.inner(); k++) {
      addOne(left[at], panel, k * WIDTH, row);
      at += step;
    }
  }

  private static void addFour(
      double[] left, int at, int step, double[] panel, int from, double[] row) {
    double a0 = left[at];
    double a1 = left[at + step];
    double a2 = left[at + 2 * step];
    double a3 = left[at + 3 * step];
    for (int j = 0; j < row.length; j++) {
      double s = Math.fma(a0, panel[from + j], row[j]);
      s = Math.fma(a1, panel[from + WIDTH + j], s);
      s = Math.fma(a2, panel[from + 2 * WIDTH + j], s);
      row[j] = Math.fma(a3, panel[from + 3 * WIDTH + j], s);
    }
  }

  private static void addOne(double a, double[] panel, int from, double[] row) {
    for (int j = 0; j < row.length; j++) {
      row[j] = Math.fma(a, panel[from + j], row[j]);
    }
  }
}
