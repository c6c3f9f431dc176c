package io.github.backstep.tensor;

import java.util.function.IntConsumer;

/**
 * A kernel that computes a product panel by panel: some columns of the right operand at a time,
 * packed side by side, and shared among threads. It may ask for the left operand in packed strips
 * of rows too. What is done with a panel is left to those that extend it.
 */
public abstract class PanelKernel implements Kernel {
  /** Below so many multiply-adds, handing work to another thread costs more than it saves. */
  private static final long PRODUCT_WORTH_SHARING = 1 << 18;

  /** So many cells of plain work make a part of it. */
  private static final int CELLS_PER_PART = 1 << 13;

  private final Workers workers;
  private final Scratch panels = new Scratch();
  private final Scratch strips = new Scratch();

  /**
   * @param workers who shares the panels of a large product
   */
  protected PanelKernel(Workers workers) {
    this.workers = workers;
  }

  /** How many columns a panel has. */
  protected abstract int panelWidth();

  /** How many rows a packed strip of the left operand has; 0 if it is not to be packed. */
  protected int stripHeight() {
    return 0;
  }

  /**
   * Computes the columns of a product from {@code firstColumn} on.
   *
   * @param strips the rows of the left operand, packed strip by strip, if that was asked for
   * @param panel those columns of the right operand, packed
   */
  protected abstract void multiplyPanel(
      Product product, double[] strips, int firstColumn, double[] panel);

  @Override
  public final void multiply(Tensor a, Tensor b, Tensor out) {
    run(Product.plain(a, b, out));
  }

  @Override
  public final void multiplyTransposedLeft(Tensor a, Tensor b, Tensor out) {
    run(Product.transposedLeft(a, b, out));
  }

  @Override
  public final void multiplyTransposedRight(Tensor a, Tensor b, Tensor out) {
    run(Product.transposedRight(a, b, out));
  }

  @Override
  public final void inRanges(int items, int cellsPerItem, RangeWork work) {
    int parts = (int) Math.min(items, (long) items * cellsPerItem / CELLS_PER_PART);
    if (parts < 2) {
      work.range(0, items);
    } else {
      workers.share(parts, i -> work.range(bound(items, parts, i), bound(items, parts, i + 1)));
    }
  }

  /** Where part {@code i} begins. */
  private static int bound(int items, int parts, int i) {
    return (int) ((long) items * i / parts);
  }

  private void run(Product product) {
    int strip = stripHeight();
    int rows = strip == 0 ? 0 : parts(product.rows(), strip);
    double[] packed = strips.ofSize(rows * strip * product.inner());
    share(product, rows, i -> product.packStrip(i * strip, strip, packed));
    share(product, parts(product.columns(), panelWidth()), i -> panel(product, packed, i));
  }

  /** How many parts of some size hold all items. */
  private static int parts(int items, int size) {
    return (items + size - 1) / size;
  }

  private void share(Product product, int parts, IntConsumer work) {
    Workers some = product.work() < PRODUCT_WORTH_SHARING ? Workers.NONE : workers;
    some.share(parts, work);
  }

  private void panel(Product product, double[] packed, int index) {
    int firstColumn = index * panelWidth();
    double[] panel = panels.ofSize(product.inner() * panelWidth());
    product.packPanel(firstColumn, panelWidth(), panel);
    multiplyPanel(product, packed, firstColumn, panel);
  }
}
