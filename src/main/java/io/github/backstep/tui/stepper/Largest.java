package io.github.backstep.tui.stepper;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The cells of a tensor that stand out: those of the largest magnitude, what is not finite first.
 */
final class Largest {
  /** More than anyone goes through one by one. */
  private static final int MOST = 20;

  private Largest() {}

  /** The cells of largest magnitude in their order; of equal ones the first comes first. */
  static List<Cell> of(Tensor tensor) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < tensor.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> -size(tensor, i)));
    return order.stream().limit(MOST).map(i -> cell(tensor, i)).toList();
  }

  private static Cell cell(Tensor tensor, int index) {
    return new Cell(index / tensor.columns(), index % tensor.columns());
  }

  private static double size(Tensor tensor, int index) {
    Cell cell = cell(tensor, index);
    double size = Math.abs(tensor.get(cell.row(), cell.column()));
    return Double.isNaN(size) ? Double.POSITIVE_INFINITY : size;
  }
}
