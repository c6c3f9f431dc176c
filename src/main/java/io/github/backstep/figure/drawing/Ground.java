package io.github.backstep.figure.drawing;

import io.github.backstep.tensor.Tensor;

/**
 * What a network takes each place of a plane for, on a grid over it.
 *
 * @param rows of the grid, the first at the top
 * @param columns of the grid
 * @param probabilities [rows · columns, classes], row by row of the grid
 */
public record Ground(int rows, int columns, Tensor probabilities) {
  public Ground {
    if (probabilities.rows() != rows * columns) {
      throw new IllegalArgumentException(
          "a grid of %d×%d, got probabilities %s".formatted(rows, columns, probabilities.shape()));
    }
  }

  public int classes() {
    return probabilities.columns();
  }

  /** The probability of a class at a place of the grid. */
  public double at(int row, int column, int label) {
    return probabilities.get(row * columns + column, label);
  }

  /** The same, nearest to a place given as fractions of the width and, from the top, the height. */
  public double near(double across, double down, int label) {
    return at(nearest(down, rows), nearest(across, columns), label);
  }

  /** The most probable class there; the first of several. */
  public int winner(double across, double down) {
    int best = 0;
    for (int label = 1; label < classes(); label++) {
      best = near(across, down, label) > near(across, down, best) ? label : best;
    }
    return best;
  }

  private static int nearest(double fraction, int count) {
    return Math.max(0, Math.min(count - 1, (int) (fraction * count)));
  }
}
