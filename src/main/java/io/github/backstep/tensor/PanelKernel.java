package io.github.backstep.tensor;

/**
 * A kernel that computes a product panel by panel: some columns of the right operand at a time,
 * packed side by side. What is done with a panel is left to those that extend it.
 *
 * <p>Threads share the panels of a wide product, and the rows of a tall one. A tall one is a
 * gradient, and {@link #inRanges} shares what is done with it likewise, so that a thread finds the
 * most of it in its own cache.
 */
public abstract class PanelKernel implements Kernel {
  /** Below so many multiply-adds, handing work to another thread costs more than it saves. */
  private static final long PRODUCT_WORTH_SHARING = 1 << 18;

  /** So many cells of plain work make a part of it. */
  private static final int CELLS_PER_PART = 1 << 13;

  /** So many parts of a tall product there are for each thread, should one be late. */
  private static final int PARTS_A_THREAD = 2;

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
   * Computes a block of a product.
   *
   * @param panel the block's columns of the right operand, packed
   */
  protected abstract void multiplyBlock(Product product, Block block, double[] panel);

  /** Packs a panel, as wide as all are, of the right operand; {@link Product#packPanel} does. */
  protected void packPanel(Product product, int firstColumn, double[] panel) {
    product.packPanel(firstColumn, panelWidth(), panel);
  }

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
    Workers some = product.work() < PRODUCT_WORTH_SHARING ? Workers.NONE : workers;
    int rows = product.rows();
    if (rows > product.columns()) {
      int parts = PARTS_A_THREAD * some.hands();
      some.share(parts, i -> rows(product, bound(rows, parts, i), bound(rows, parts, i + 1)));
    } else {
      some.share(panels(product), i -> block(product, new Block(0, rows, i * panelWidth())));
    }
  }

  private int panels(Product product) {
    return (product.columns() + panelWidth() - 1) / panelWidth();
  }

  private void rows(Product product, int first, int end) {
    for (int i = 0; i < panels(product); i++) {
      block(product, new Block(first, end, i * panelWidth()));
    }
  }

  private void block(Product product, Block block) {
    double[] panel = panels.ofSize(product.inner() * panelWidth());
    packPanel(product, block.firstColumn(), panel);
    multiplyBlock(product, block, panel);
  }
}
