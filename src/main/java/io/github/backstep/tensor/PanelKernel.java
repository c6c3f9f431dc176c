package io.github.backstep.tensor;

/**
 * A kernel that computes a product panel by panel: some columns of the right operand at a time,
 * packed side by side, and shared among threads. What is done with a panel is left to those that
 * extend it.
 */
public abstract class PanelKernel implements Kernel {
  /** Below so many multiply-adds, handing work to another thread costs more than it saves. */
  private static final long WORTH_SHARING = 1 << 21;

  private final Workers workers;
  private final ThreadLocal<double[]> panels = ThreadLocal.withInitial(() -> new double[0]);

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

  private void run(Product product) {
    int count = (product.columns() + panelWidth() - 1) / panelWidth();
    if (product.work() < WORTH_SHARING) {
      for (int i = 0; i < count; i++) {
        panel(product, i);
      }
    } else {
      workers.share(count, i -> panel(product, i));
    }
  }

  private void panel(Product product, int index) {
    int firstColumn = index * panelWidth();
    double[] panel = buffer(product.inner() * panelWidth());
    product.pack(firstColumn, panelWidth(), panel);
    multiplyPanel(product, firstColumn, panel);
  }

  private double[] buffer(int size) {
    double[] buffer = panels.get();
    if (buffer.length < size) {
      buffer = new double[size];
      panels.set(buffer);
    }
    return buffer;
  }
}
