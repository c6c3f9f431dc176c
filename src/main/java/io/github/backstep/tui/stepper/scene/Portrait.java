package io.github.backstep.tui.stepper.scene;

import io.github.backstep.run.Score;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.canvas.Range;
import org.jspecify.annotations.Nullable;

/**
 * What the network makes of its data, with the parameters a step started from.
 *
 * @param field probability of the last class on a grid over the plane the data lies in, row 0 at
 *     the top; null if it lies in no plane, or as long as it has not been computed
 * @param test how well the network does on the test rows; null as long as that has not been
 *     computed
 */
public record Portrait(@Nullable Field field, @Nullable Score test) {
  /** What there is to see before anything has been computed. */
  static final Portrait BLANK = new Portrait(null, null);

  boolean isBlank() {
    return test == null;
  }

  /** A grid over a part of the plane. */
  public record Field(Range x, Range y, Tensor values) {
    /**
     * The value nearest to a place given as fractions of the width and, from the top, the height.
     */
    public double at(double across, double down) {
      int row = nearest(down, values.rows());
      int column = nearest(across, values.columns());
      return values.get(row, column);
    }

    private static int nearest(double fraction, int count) {
      return Math.max(0, Math.min(count - 1, (int) (fraction * count)));
    }
  }
}
