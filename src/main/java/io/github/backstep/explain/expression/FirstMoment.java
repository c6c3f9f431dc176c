package io.github.backstep.explain.expression;

import io.github.backstep.explain.condition.ConditionException;
import io.github.backstep.explain.condition.Search;
import io.github.backstep.run.Address;

/**
 * The first moment at which a condition holds.
 *
 * @param condition as it was written
 * @param column where it begins in its text, for errors
 */
record FirstMoment(String condition, int column) {
  /**
   * Where it is: the cell that decides it.
   *
   * @throws ExpressionException if the condition is none, or never holds in this run
   */
  Address address(Evidence run) {
    Search.Hit hit = hit(run);
    String tensor = run.program().op(hit.place().op()).writes();
    return Address.step(hit.step()).tensor(tensor).cell(hit.place().cell());
  }

  private Search.Hit hit(Evidence run) {
    try {
      return run.first(run.condition(condition))
          .orElseThrow(
              () ->
                  new ExpressionException(
                      column,
                      "%s never holds in this run of %d steps"
                          .formatted(condition, run.steps().length())));
    } catch (ConditionException e) {
      throw new ExpressionException(column + e.column(), String.valueOf(e.getMessage()));
    }
  }

  /** Its step, epoch, or batch of its epoch. */
  double counted(String what, Evidence run) {
    int step = hit(run).step();
    return switch (what) {
      case "epoch" -> run.calendar().epochOf(step);
      case "batch" -> run.calendar().batchOf(step);
      default -> step;
    };
  }
}
