package io.github.backstep.explain;

import io.github.backstep.network.Op;
import io.github.backstep.run.Address;
import io.github.backstep.run.Execution;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A cell that is NaN or infinite, the first of its kind: what it is made of is finite still.
 *
 * @param step the step's number
 * @param op the operation that wrote it
 * @param cell which one of the tensor that the operation writes
 */
public record NonFinite(int step, Op op, Cell cell, double value) {
  /**
   * The first one of a step, in the order of its operations and row after row.
   *
   * @param tensors the names of those that are looked at
   */
  public static Optional<NonFinite> in(Step step, Predicate<String> tensors) {
    return step.program().ops().stream()
        .filter(op -> tensors.test(op.writes()))
        .flatMap(op -> in(step, op).stream())
        .findFirst();
  }

  private static Optional<NonFinite> in(Step step, Op op) {
    Tensor written = step.value(op.writes());
    for (int row = 0; row < written.rows(); row++) {
      for (int column = 0; column < written.columns(); column++) {
        double value = written.get(row, column);
        if (!Double.isFinite(value)) {
          return Optional.of(new NonFinite(step.index(), op, new Cell(row, column), value));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The first one from an execution's next step up to and including the last one given. It is
   * executed until then.
   */
  public static Optional<NonFinite> in(Execution execution, int last, Predicate<String> tensors) {
    Optional<NonFinite> found = Optional.empty();
    while (found.isEmpty() && execution.next() <= last) {
      found = in(execution.retain(), tensors);
    }
    return found;
  }

  /** Where it is, for whoever wants to ask why. */
  public Address address() {
    return Address.step(step).tensor(op.writes()).cell(cell);
  }
}
