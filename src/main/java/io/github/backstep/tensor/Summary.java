package io.github.backstep.tensor;

/**
 * What is worth knowing of a tensor at a glance. Minimum, maximum, mean and norm are over its
 * finite cells, and NaN when it has none.
 *
 * @param nonFinite how many cells are NaN or infinite
 * @param norm the L2 norm, √Σx²
 */
public record Summary(int nonFinite, double min, double max, double mean, double norm) {
  public static Summary of(Tensor tensor) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    double sum = 0;
    double squares = 0;
    int finite = 0;
    for (double cell : tensor.cells()) {
      if (Double.isFinite(cell)) {
        min = Math.min(min, cell);
        max = Math.max(max, cell);
        sum += cell;
        squares += cell * cell;
        finite++;
      }
    }
    int nonFinite = tensor.size() - finite;
    return finite == 0
        ? new Summary(nonFinite, Double.NaN, Double.NaN, Double.NaN, Double.NaN)
        : new Summary(
            nonFinite, min, max, sum / finite, norm(tensor, squares, Math.max(-min, max)));
  }

  /**
   * √Σx², by way of numbers of at most 1 where the squares themselves are too large for a double.
   */
  private static double norm(Tensor tensor, double squares, double largest) {
    if (Double.isFinite(squares)) {
      return Math.sqrt(squares);
    }
    double shares = 0;
    for (double cell : tensor.cells()) {
      shares += Double.isFinite(cell) ? (cell / largest) * (cell / largest) : 0;
    }
    return largest * Math.sqrt(shares);
  }

  /** The largest magnitude among the finite cells; 0 when there are none. */
  public double largest() {
    return Double.isNaN(min) ? 0 : Math.max(Math.abs(min), Math.abs(max));
  }
}
