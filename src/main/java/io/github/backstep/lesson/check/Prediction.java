package io.github.backstep.lesson.check;

import io.github.backstep.explain.expression.Expression;
import io.github.backstep.explain.expression.ExpressionException;
import io.github.backstep.explain.expression.Scope;
import io.github.backstep.language.Sentence;
import io.github.backstep.lesson.block.Misconception;
import io.github.backstep.lesson.block.Predict;
import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.lesson.text.Prose;
import io.github.backstep.lesson.text.Spot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A predicted number, held against the one the engine computes.
 *
 * @param scope what names mean where it is asked
 */
public record Prediction(Predict check, Scope scope) {
  /**
   * What is said to a number that was typed.
   *
   * @throws LessonException if the engine has no such number
   */
  public Verdict judge(String typed) {
    OptionalDouble number = new TypedNumber(typed).value(scope);
    return number.isPresent()
        ? judge(number.getAsDouble())
        : Verdict.unread(Sentence.of("check.no-number"));
  }

  private Verdict judge(double number) {
    if (isRight(number)) {
      return Verdict.right(check.question().right().stream().toList());
    }
    Optional<Prose> known = misconception(number).map(Misconception::text);
    return known.map(Verdict::known).orElseGet(() -> Verdict.wrong(Sentence.of(remark(number))));
  }

  private String remark(double number) {
    double truth = truth();
    return truth != 0 && isRight(-number) ? "check.sign" : "check.no";
  }

  /** Whether a number is taken for the true one. */
  public boolean isRight(double number) {
    return check.tolerance().accepts(number, truth());
  }

  /** The nearest of the wrong numbers with a cause that this one is taken for. */
  public Optional<Misconception> misconception(double number) {
    return check.wrongs().stream()
        .filter(wrong -> check.tolerance().accepts(number, value(wrong)))
        .min(Comparator.comparingDouble(wrong -> Math.abs(number - value(wrong))));
  }

  /** What the engine computes. */
  public double truth() {
    return number(check.value(), check.spot(), "value");
  }

  /** The number that a misconception leads to. */
  public double value(Misconception wrong) {
    return number(wrong.value(), wrong.spot(), "wrong");
  }

  private double number(Expression expression, Spot spot, String key) {
    try {
      return expression.number(scope);
    } catch (ExpressionException e) {
      throw new LessonException(spot, key + ": " + e.in(expression.text()));
    }
  }

  /** The misconceptions, in order. */
  public List<Misconception> wrongs() {
    return check.wrongs();
  }
}
