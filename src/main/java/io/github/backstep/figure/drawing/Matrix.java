package io.github.backstep.figure.drawing;

import io.github.backstep.tensor.Tensor;
import java.util.List;

/**
 * Counts by two things at once; what agrees is on the diagonal.
 *
 * @param rowTitle what the rows are
 * @param columnTitle what the columns are
 * @param names of the rows and, the same, of the columns
 * @param counts [n, n]
 */
public record Matrix(String rowTitle, String columnTitle, List<String> names, Tensor counts)
    implements Drawing {
  public Matrix {
    names = List.copyOf(names);
    if (counts.rows() != names.size() || counts.columns() != names.size()) {
      throw new IllegalArgumentException(
          "a matrix of " + names.size() + " names, got counts " + counts.shape());
    }
  }

  /** The share a cell has of its row, 0 in an empty row. */
  public double share(int row, int column) {
    double sum = 0;
    for (int c = 0; c < counts.columns(); c++) {
      sum += counts.get(row, c);
    }
    return sum == 0 ? 0 : counts.get(row, column) / sum;
  }

  @Override
  public <T> T by(Renderer<T> renderer) {
    return renderer.matrix(this);
  }
}
