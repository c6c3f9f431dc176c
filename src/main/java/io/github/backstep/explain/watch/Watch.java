package io.github.backstep.explain.watch;

import io.github.backstep.explain.condition.ConditionException;
import io.github.backstep.explain.condition.ConditionParser;
import io.github.backstep.explain.condition.Measure;
import io.github.backstep.explain.condition.Vocabulary;
import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.explain.expression.Expression;
import io.github.backstep.explain.expression.ExpressionException;
import io.github.backstep.explain.expression.Scope;
import io.github.backstep.network.Program;
import io.github.backstep.run.Moment;
import io.github.backstep.run.Step;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that every step has and somebody keeps an eye on: what a condition can be about, {@code
 * |dW1|}, or an expression, {@code norm(vW1) / norm(W1)}.
 *
 * @param text as it was typed
 * @param tensor the last of those it is about: once it is written the number is known
 */
public record Watch(String text, String tensor, Reading reading) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z]+\\d*");

  /** A moment other than the start, or the first one of a condition: the same at every step. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("\\b(?:end|step\\s*\\d+|e\\d+(?:\\.b\\d+)?)\\s*/|\\bof\\s+first\\b");

  /** What reads the number from a step. */
  @FunctionalInterface
  public interface Reading {
    /** The number; nothing if it is not known there. */
    OptionalDouble in(Step step);
  }

  /**
   * Reads what is typed, and tries it on a step.
   *
   * @throws WatchException if it is no number, or not one of this run
   */
  public static Watch parse(String text, Vocabulary vocabulary, Evidence run, Step step) {
    try {
      Measure measure = ConditionParser.measure(text, vocabulary);
      return new Watch(measure.text(), measure.tensor(), measure::in);
    } catch (ConditionException e) {
      if (text.isBlank() || text.contains("|")) {
        throw new WatchException(e.column(), String.valueOf(e.getMessage()));
      }
      return expression(text, run, step);
    }
  }

  /** The same number of another run; one that is never known if that has no such number. */
  public Watch of(Vocabulary vocabulary, Evidence run, Step step) {
    try {
      return parse(text, vocabulary, run, step);
    } catch (WatchException e) {
      return new Watch(text, tensor, it -> OptionalDouble.empty());
    }
  }

  private static Watch expression(String text, Evidence run, Step step) {
    Matcher elsewhere = ELSEWHERE.matcher(text);
    if (elsewhere.find()) {
      throw new WatchException(
          elsewhere.start(), "a watch is of the step where one stands, or of start");
    }
    try {
      Expression expression = Expression.parse(text);
      expression.number(Scope.of(run, new Moment.AtStep(step.index())));
      return new Watch(
          expression.text(), last(text, step.program()), it -> in(expression, run, it));
    } catch (ExpressionException e) {
      throw new WatchException(e.column(), String.valueOf(e.getMessage()));
    }
  }

  private static OptionalDouble in(Expression expression, Evidence run, Step step) {
    try {
      Moment here = new Moment.AtStep(step.index());
      return OptionalDouble.of(expression.number(Scope.of(run, here)));
    } catch (ExpressionException e) {
      return OptionalDouble.empty();
    }
  }

  /** The tensor in a text that is written last; that of the last operation if there is none. */
  private static String last(String text, Program program) {
    return NAME.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(program::writes)
        .max(Comparator.comparingInt(program::writerOf))
        .orElseGet(() -> program.op(program.size() - 1).writes());
  }

  /** The number in this step; nothing if it is not known there. */
  public OptionalDouble in(Step step) {
    return reading.in(step);
  }
}
