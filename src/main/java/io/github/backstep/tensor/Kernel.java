package io.github.backstep.tensor;

/**
 * The arithmetic worth tuning: the matrix products, and the sharing of plain work among threads.
 *
 * <p>Every cell of a product is one chain of fused multiply-adds over the inner index, ascending,
 * starting from zero: {@code s = fma(a[i,k], b[k,j], s)} for k = 0, 1, …. An implementation may
 * compute many cells at once and share them among threads, but never splits or reorders a chain. So
 * all implementations give the same bits. The output is overwritten and must be neither of the
 * operands. Safe for several threads.
 */
public interface Kernel {
  /**
   * out = a·b. Shapes: a [m, k], b [k, n] → out [m, n].
   *
   * @throws ShapeException if the shapes do not fit
   */
  void multiply(Tensor a, Tensor b, Tensor out);

  /**
   * out = aᵀ·b. Shapes: a [k, m], b [k, n] → out [m, n].
   *
   * @throws ShapeException if the shapes do not fit
   */
  void multiplyTransposedLeft(Tensor a, Tensor b, Tensor out);

  /**
   * out = a·bᵀ. Shapes: a [m, k], b [n, k] → out [m, n].
   *
   * @throws ShapeException if the shapes do not fit
   */
  void multiplyTransposedRight(Tensor a, Tensor b, Tensor out);

  /**
   * Has items 0 to {@code items − 1} worked on, range by range, where no item's result depends on
   * another's: the cells of an update, the rows of a copy. Ranges may be worked on by several
   * threads at once; all are done on return.
   *
   * @param cellsPerItem about how many cells an item has; little work is not shared
   */
  void inRanges(int items, int cellsPerItem, RangeWork work);
}
