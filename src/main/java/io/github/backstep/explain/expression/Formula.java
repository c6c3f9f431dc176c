package io.github.backstep.explain.expression;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something computed in the middle of a sentence: the number an expression stands for, in a form,
 * or the address of the first moment of a condition.
 *
 * @param text as it was written
 */
public record Formula(String text, Showing showing) {
  private static final Pattern WITH_FORM = Pattern.compile("(.*)\\|([^|]*)");
  private static final Pattern FIRST = Pattern.compile("\\s*first\\s+([^/]*)");

  /** What writes the value. */
  @FunctionalInterface
  interface Showing {
    /**
     * What stands in the sentence.
     *
     * @throws ExpressionException if there is no value, or one that is not finite unexpectedly
     */
    String in(Scope scope);
  }

  /**
   * Reads a formula: {@code sum(A3[0,:]) | 3}, {@code accuracy | %1}, {@code first nan}.
   *
   * @throws ExpressionException if it is none
   */
  public static Formula parse(String text) {
    Matcher first = FIRST.matcher(text);
    return new Formula(text.strip(), first.matches() ? moment(first) : number(text));
  }

  private static Showing moment(Matcher first) {
    FirstMoment moment = new FirstMoment(first.group(1).strip(), first.start(1));
    return scope -> moment.address(scope.run()).toString();
  }

  private static Showing number(String text) {
    Matcher formed = WITH_FORM.matcher(text);
    boolean hasForm = formed.matches() && isWhole(formed.group(1));
    Expression expression = Expression.parse(hasForm ? formed.group(1) : text);
    NumberForm form =
        hasForm ? NumberForm.parse(formed.group(2), formed.start(2)) : NumberForm.usual();
    return scope -> {
      double value = expression.number(scope);
      if (!Double.isFinite(value) && !form.maybeNonFinite()) {
        throw new ExpressionException(
            0,
            "expected a finite number, got %s. Where that is meant, write | any".formatted(value));
      }
      return form.of(value);
    };
  }

  /** Whether no bar is left open: those of a norm, {@code |dW1| > 10}, come in pairs. */
  private static boolean isWhole(String expression) {
    return expression.chars().filter(c -> c == '|').count() % 2 == 0;
  }

  /**
   * What stands in the sentence.
   *
   * @throws ExpressionException if there is nothing to be written
   */
  public String in(Scope scope) {
    return showing.in(scope);
  }

  @Override
  public String toString() {
    return text;
  }
}
