package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.cases.Answer;
import io.github.backstep.grade.judge.Check;
import io.github.backstep.grade.judge.Judge;
import io.github.backstep.grade.judge.Mismatch;
import io.github.backstep.grade.judge.Trial;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A tensor that is wrong in a case: what came in each step, and what should have. */
record Evidence(Judge judge, Trial trial) {
  String tensor() {
    return trial.tensor();
  }

  /** The first step in which it is wrong. */
  Check first() {
    return trial.checks().get(trial.firstWrong());
  }

  Mismatch mismatch() {
    return first().mismatch().orElseThrow();
  }

  Answer answer() {
    return first().answer();
  }

  /** Whether the cells can be compared in every step. */
  boolean isComparable() {
    return trial.checks().stream().allMatch(check -> check.compared() > 0);
  }

  /** The steps, each with what is at hand there. */
  List<Situation> situations() {
    List<Situation> situations = new ArrayList<>();
    for (int step = 0; step < trial.checks().size(); step++) {
      situations.add(new Situation(trial, step));
    }
    return situations;
  }

  /** Whether in every step the answer is what a function makes of that step. */
  boolean isAlways(Function<Situation, Optional<Tensor>> function) {
    return situations().stream()
        .allMatch(at -> function.apply(at).filter(it -> agrees(at, it)).isPresent());
  }

  private boolean agrees(Situation at, Tensor tensor) {
    Tensor answered = at.answered();
    return answered != null && judge.agrees(answered, tensor, trial.checks().get(at.index()));
  }

  /** Whether the right result times some number of the step is the answer. */
  boolean isTimes(ToDoubleFunction<Situation> factor) {
    return isAlways(at -> Optional.of(at.times(factor.applyAsDouble(at))));
  }

  /** How many cells of the first wrong step are of a kind. */
  long count(CellTest test) {
    Tensor expected = first().expected();
    Tensor answered = answer().tensor();
    long count = 0;
    for (int row = 0; answered != null && row < expected.rows(); row++) {
      for (int column = 0; column < expected.columns(); column++) {
        count += test.holds(answered.get(row, column), expected.get(row, column)) ? 1 : 0;
      }
    }
    return count;
  }

  /** A cell, as it came and as it should have. */
  record Cell(double answered, double expected) {}

  /** The cells that are wrong, of all steps. */
  List<Cell> wrongCells() {
    List<Cell> wrong = new ArrayList<>();
    for (Check check : trial.checks()) {
      Tensor expected = check.expected();
      for (int row = 0; row < expected.rows(); row++) {
        for (int column = 0; column < expected.columns(); column++) {
          Tensor answered = check.answer().tensor();
          if (answered != null && isWrong(check, row, column)) {
            wrong.add(new Cell(answered.get(row, column), expected.get(row, column)));
          }
        }
      }
    }
    return wrong;
  }

  /** A question about a cell. */
  @FunctionalInterface
  interface CellTest {
    boolean holds(double answered, double expected);
  }

  /** Whether a cell of the first wrong step is off by more than rounding. */
  boolean isWrong(int row, int column) {
    return isWrong(first(), row, column);
  }

  private boolean isWrong(Check check, int row, int column) {
    Tensor answered = check.answer().tensor();
    if (answered == null) {
      return true;
    }
    double off = Math.abs(answered.get(row, column) - check.expected().get(row, column));
    return !(off <= judge.precision().rho() * check.scale().get(row, column));
  }
}
