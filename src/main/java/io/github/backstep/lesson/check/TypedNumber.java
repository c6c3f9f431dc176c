package io.github.backstep.lesson.check;

import io.github.backstep.explain.expression.Expression;
import io.github.backstep.explain.expression.ExpressionException;
import io.github.backstep.explain.expression.Scope;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * A number as somebody types it: {@code 0.25}, {@code 0,25}, {@code 25 %}, {@code 1/4}, {@code
 * exp(2) / 3}, {@code 100 480}. Names of tensors are none: that would be asking for the answer.
 */
record TypedNumber(String text) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
  private static final Pattern FUNCTION = Pattern.compile("exp|log|ln|sqrt|e|E");

  /** Between thousands, as French writes them. */
  private static final Pattern GROUP = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");

  /**
   * Its value; empty if it has none.
   *
   * @param scope never asked for anything
   */
  OptionalDouble value(Scope scope) {
    String plain = text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    String whole = GROUP.matcher(plain).replaceAll("");
    String tidy = whole.replace(',', '.').replace("ln", "log");
    boolean share = tidy.endsWith("%");
    String number = share ? tidy.substring(0, tidy.length() - 1).strip() : tidy;
    if (!WORD.matcher(number).results().allMatch(it -> FUNCTION.matcher(it.group()).matches())) {
      return OptionalDouble.empty();
    }
    try {
      double value = Expression.parse(number.toLowerCase(Locale.ROOT)).number(scope);
      return OptionalDouble.of(share ? value / 100 : value);
    } catch (ExpressionException e) {
      return OptionalDouble.empty();
    }
  }
}
