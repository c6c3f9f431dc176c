package io.github.backstep.tensor;

/**
 * A kernel that computes a product panel by panel: some columns of the right operand at a time,
 * packed side by side, and shared among threads. What is done with a panel is left to those that
 * extend it.
 */
public abstract class PanelKernel implements Kernel {
  /** Below so many multiply-adds, handing work to another thread costs more than it saves. */
  private static final long PRODUCT_WORTH_SHARING = 1 << 18;

  /** So many cells of plain work make a part of it. */
  private static final int CELLS_PER_PART = 1 << 13;

  private final Workers workers;
  private final Scratch panels = new Scratch();

  /**
   * @param workers who shares the panels of a large product
   */
  protected PanelKernel(Workers workers) {
    this.workers = workers;
  }

  /** How many columns a panel has. */
  protected abstract int panelWidth();

  /**
   * Computes the columns of a product from {@code firstColumn} on.
   *
   * @param panel those columns of the right operand, packed
   */
  protected abstract void multiplyPanel(Product product, int firstColumn, double[] panel);

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
    int count = (product.columns() + panelWidth() - 1) / panelWidth();
    if (product.work() < PRODUCT_WORTH_SHARING) {
      for (int i = 0; i < count; i++) {
        panel(product, i);
      }
    } else {
      workers.share(count, i -> panel(product, i));
    }
  }

  private void panel(Product product, int index) {
    int firstColumn = index * panelWidth();
    double[] panel = panels.ofSize(product.inner() * panelWidth());
    product.pack(firstColumn, panelWidth(), panel);
    multiplyPanel(product, firstColumn, panel);
  }
}
