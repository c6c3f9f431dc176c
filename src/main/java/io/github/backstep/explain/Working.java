package io.github.backstep.explain;

import io.github.backstep.network.Derivation;
import io.github.backstep.network.Factor;
import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.network.Term;
import io.github.backstep.network.WorkedLine;
import io.github.backstep.run.Moment;
import io.github.backstep.run.Step;
import io.github.backstep.run.StepSource;
import io.github.backstep.tensor.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The calculation of one cell in single lines, where its terms and finishes do not say all: a
 * softmax as shift, exponential, sum and quotient; a weight's update with the velocity it was just
 * given.
 *
 * @param leadsToTheCell whether the last line is the cell itself, so that nothing is left to be
 *     said
 */
public record Working(List<WorkedLine> lines, boolean leadsToTheCell) {
  private static final Working NONE = new Working(List.of(), false);

  public Working {
    lines = List.copyOf(lines);
  }

  /**
   * The lines for a cell; none for most.
   *
   * @param steps have the step of its explanation
   */
  public static Working of(Explanation why, StepSource steps) {
    Op op = why.op();
    if (op == null || !op.isKnown() || !(why.address().moment() instanceof Moment.AtStep at)) {
      return NONE;
    }
    Step step = steps.step(at.step());
    int index = step.program().writerOf(op.writes());
    Cell cell = Objects.requireNonNull(why.address().cell());
    return step.hasInputsOf(index) ? of(step, index, cell) : NONE;
  }

  private static Working of(Step step, int index, Cell cell) {
    List<WorkedLine> lines = new ArrayList<>();
    if (isSecondHalf(step, index)) {
      Op first = step.program().op(index - 1);
      lines.addAll(halves(first.explain(step.inputsOf(index - 1), cell)));
    }
    List<WorkedLine> own = step.program().op(index).working(step.inputsOf(index), cell);
    lines.addAll(own);
    return new Working(lines, !own.isEmpty());
  }

  /** Whether an operation carries on, cell by cell, what the one before it in an update began. */
  private static boolean isSecondHalf(Step step, int index) {
    Program program = step.program();
    Op op = program.op(index);
    Op before = index == 0 ? op : program.op(index - 1);
    return op.reads().contains(before.writes())
        && op.reads().contains(op.writes())
        && before.phase() == op.phase()
        && before.shape().equals(op.shape())
        && before.isKnown()
        && step.hasInputsOf(index - 1);
  }

  /** The terms of a derivation and what they come to, a line each. */
  private static List<WorkedLine> halves(Derivation derivation) {
    String symbolic = derivation.symbolic();
    String cell = symbolic.substring(0, symbolic.indexOf(" = "));
    WorkedLine total =
        new WorkedLine(
            cell,
            symbolic.substring(symbolic.indexOf(" = ") + 3),
            derivation.terms().stream().flatMap(term -> term.factors().stream()).toList(),
            derivation.value());
    return Stream.concat(derivation.terms().stream().map(Working::line), Stream.of(total)).toList();
  }

  /**
   * The right side of a line's formula in numbers; nothing if it has no names.
   *
   * @param number how a number is written
   */
  public static String numbers(WorkedLine line, Function<Factor, String> number) {
    String formula = line.formula();
    String right = formula.substring(formula.indexOf(" = ") < 0 ? 0 : formula.indexOf(" = ") + 3);
    return line.factors().isEmpty()
        ? ""
        : new Substitution(right, line.factors(), number).toString();
  }

  private static WorkedLine line(Term term) {
    return new WorkedLine("", term.label(), term.factors(), term.contribution());
  }
}
