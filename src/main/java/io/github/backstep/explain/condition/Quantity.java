package io.github.backstep.explain.condition;

import io.github.backstep.run.Step;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Summary;
import io.github.backstep.tensor.Tensor;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A number of a step.
 *
 * @param op the index of the operation after which it is known
 * @param cell the cell it is, or the first one of the tensor it is about
 * @param known whether a step has it
 */
record Quantity(int op, Cell cell, ToDoubleFunction<Step> value, Predicate<Step> known) {
  /** What can be said of a whole tensor, by the name it has in a condition. */
  static final Map<String, ToDoubleFunction<Tensor>> OF_TENSOR =
      Map.of(
          "norm", tensor -> finite(tensor, Summary.of(tensor).norm()),
          "max", tensor -> finite(tensor, Summary.of(tensor).max()),
          "min", tensor -> finite(tensor, Summary.of(tensor).min()),
          "mean", tensor -> finite(tensor, Summary.of(tensor).mean()));

  private static final Cell FIRST = new Cell(0, 0);

  /** A tensor with a cell that is not finite has no sum, and so no mean and no norm. */
  private static double finite(Tensor tensor, double value) {
    return Summary.of(tensor).nonFinite() == 0 ? value : Double.NaN;
  }

  static Quantity ofStep(int op, ToDoubleFunction<Step> number) {
    return new Quantity(op, FIRST, number, step -> !Double.isNaN(number.applyAsDouble(step)));
  }

  static Quantity ofTensor(int op, String tensor, ToDoubleFunction<Tensor> function) {
    return new Quantity(
        op,
        FIRST,
        step -> step.has(tensor) ? function.applyAsDouble(step.value(tensor)) : Double.NaN,
        step -> step.has(tensor));
  }

  /** A cell; a short mini-batch may not have it, and then it is NaN. */
  static Quantity ofCell(int op, String tensor, Cell cell) {
    return new Quantity(
        op, cell, step -> cell(step, tensor, cell), step -> has(step, tensor, cell));
  }

  private static double cell(Step step, String tensor, Cell cell) {
    return has(step, tensor, cell) ? step.value(tensor).get(cell.row(), cell.column()) : Double.NaN;
  }

  private static boolean has(Step step, String tensor, Cell cell) {
    return step.has(tensor) && step.value(tensor).has(cell.row(), cell.column());
  }

  /** The number in a step that has it. */
  OptionalDouble in(Step step) {
    return known.test(step) ? OptionalDouble.of(value.applyAsDouble(step)) : OptionalDouble.empty();
  }

  /** Where something that this decides holds. */
  Place place() {
    return new Place(op, cell);
  }
}
