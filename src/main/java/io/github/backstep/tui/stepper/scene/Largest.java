package io.github.backstep.tui.stepper.scene;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The cells of a tensor that stand out: those of the largest magnitude, what is not finite first.
 */
public final class Largest {
  /** More than anyone goes through one by one. */
  private static final int MOST = 20;

  /** So many are listed one below the other. */
  public static final int MOST_LISTED = 1000;

  private Largest() {}

  /** The cells of largest magnitude in their order; of equal ones the first comes first. */
  public static List<Cell> of(Tensor tensor) {
    return of(tensor, MOST);
  }

  /** The same with more of them. */
  public static List<Cell> listed(Tensor tensor) {
    return of(tensor, MOST_LISTED);
  }

  private static List<Cell> of(Tensor tensor, int most) {
    double[] sizes = tensor.stream().map(Largest::size).toArray();
    Comparator<Integer> order =
        Comparator.<Integer>comparingDouble(i -> -sizes[i])
            .thenComparing(Comparator.naturalOrder());
    PriorityQueue<Integer> largest = new PriorityQueue<>(order.reversed());
    double limit = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i] > limit) {
        largest.add(i);
        limit = limit(largest, sizes, most);
      }
    }
    return largest.stream().sorted(order).map(i -> cell(tensor, i)).toList();
  }

  /** Drops the smallest cell if there are too many, and says what the next has to exceed. */
  private static double limit(PriorityQueue<Integer> largest, double[] sizes, int most) {
    if (largest.size() > most) {
      largest.remove();
    }
    return largest.size() < most ? Double.NEGATIVE_INFINITY : sizes[largest.element()];
  }

  private static Cell cell(Tensor tensor, int index) {
    return new Cell(index / tensor.columns(), index % tensor.columns());
  }

  private static double size(double cell) {
    return Double.isNaN(cell) ? Double.POSITIVE_INFINITY : Math.abs(cell);
  }
}
