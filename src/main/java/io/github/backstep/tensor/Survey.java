package io.github.backstep.tensor;

/**
 * A tensor's summary and its digest, in one pass over the cells: the arithmetic of the one goes on
 * while that of the other waits, so that both together take little longer than one.
 */
public record Survey(Summary summary, Digest digest) {
  public static Survey of(Tensor tensor) {
    double[] cells = tensor.cells();
    long hash0 = Digest.SEED_0;
    long hash1 = Digest.SEED_1;
    long hash2 = Digest.SEED_2;
    long hash3 = Digest.SEED_3;
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    double sum = 0;
    double squares = 0;
    int i = 0;
    for (; i + 4 <= cells.length; i += 4) {
      double a = cells[i];
      double b = cells[i + 1];
      double c = cells[i + 2];
      double d = cells[i + 3];
      hash0 = Digest.round(hash0, Double.doubleToRawLongBits(a));
      hash1 = Digest.round(hash1, Double.doubleToRawLongBits(b));
      hash2 = Digest.round(hash2, Double.doubleToRawLongBits(c));
      hash3 = Digest.round(hash3, Double.doubleToRawLongBits(d));
      min = lesser(d, lesser(c, lesser(b, lesser(a, min))));
      max = greater(d, greater(c, greater(b, greater(a, max))));
      sum += (a + b) + (c + d);
      squares += (a * a + b * b) + (c * c + d * d);
    }
    for (; i < cells.length; i++) {
      min = lesser(cells[i], min);
      max = greater(cells[i], max);
      sum += cells[i];
      squares += cells[i] * cells[i];
    }
    if (cells.length == 0 || !Double.isFinite(squares)) {
      return carefully(tensor);
    }
    return new Survey(
        new Summary(0, min, max, sum / cells.length, Math.sqrt(squares)),
        Digest.finish(hash0, hash1, hash2, hash3, cells));
  }

  /** Where some cells are not finite, or too large to be squared. */
  private static Survey carefully(Tensor tensor) {
    return new Survey(Summary.of(tensor), Digest.of(tensor));
  }

  /**
   * Of numbers that are not NaN; quicker than {@link Math#min}, which asks. Between a cell and the
   * least one so far the answer is nearly always the same, which a processor guesses; between two
   * cells it is not.
   */
  private static double lesser(double a, double b) {
    return a < b ? a : b;
  }

  private static double greater(double a, double b) {
    return a > b ? a : b;
  }
}
