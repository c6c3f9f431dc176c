package io.github.backstep.tensor;

/**
 * A kernel for small products and another for large ones; both give the same bits.
 *
 * <p>Until the JIT compiler has come to it, code on vectors makes an object of every vector, some
 * hundred times slower than plain code. Training on large layers soon makes up for that. A network
 * of a few neurons never does, and would begin with half a second of waiting.
 */
final class KernelBySize implements Kernel {
  /** From so many multiply-adds on a product is large: 32 rows through a layer of 32 by 32. */
  private static final long LARGE = 1 << 15;

  private final Kernel small;
  private final Kernel large;

  KernelBySize(Kernel small, Kernel large) {
    this.small = small;
    this.large = large;
  }

  private Kernel of(Tensor a, int columns) {
    return (long) a.size() * columns < LARGE ? small : large;
  }

  @Override
  public void multiply(Tensor a, Tensor b, Tensor out) {
    of(a, b.columns()).multiply(a, b, out);
  }

  @Override
  public void multiplyTransposedLeft(Tensor a, Tensor b, Tensor out) {
    of(a, b.columns()).multiplyTransposedLeft(a, b, out);
  }

  @Override
  public void multiplyTransposedRight(Tensor a, Tensor b, Tensor out) {
    of(a, b.rows()).multiplyTransposedRight(a, b, out);
  }

  @Override
  public void inRanges(int items, int cellsPerItem, RangeWork work) {
    large.inRanges(items, cellsPerItem, work);
  }
}
