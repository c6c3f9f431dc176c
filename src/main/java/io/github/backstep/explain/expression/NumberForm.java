package io.github.backstep.explain.expression;

import io.github.backstep.tensor.Notation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a computed number is written in a sentence: with so many significant digits, or as per cent
 * with so many decimals. Whole numbers are written whole.
 *
 * @param digits significant digits, or decimals of a percentage
 * @param maybeNonFinite whether the number may be NaN or infinite: whoever asks for it expects that
 */
public record NumberForm(int digits, boolean percent, boolean maybeNonFinite) {
  private static final NumberForm USUAL = new NumberForm(4, false, false);
  private static final double LARGEST_WHOLE = 1e15;

  private static final Pattern FORM =
      Pattern.compile("(?:(?<digits>[1-9]|1\\d)|%(?<decimals>\\d?))?\\s*(?<any>any)?");

  /** Four significant digits, of a finite number. */
  public static NumberForm usual() {
    return USUAL;
  }

  /**
   * Reads a form: {@code 3}, {@code %}, {@code %1}, {@code 3 any}, {@code any}.
   *
   * @param column where in the text it stands, for the error
   */
  static NumberForm parse(String text, int column) {
    Matcher form = FORM.matcher(text.strip());
    if (text.isBlank() || !form.matches()) {
      throw new ExpressionException(
          column,
          "expected a number of digits such as 3, or % or %1 for per cent, and perhaps"
              + " \"any\" where it may be NaN or infinite, got '"
              + text.strip()
              + "'");
    }
    String digits = form.group("digits");
    String decimals = form.group("decimals");
    boolean any = form.group("any") != null;
    return decimals == null
        ? new NumberForm(digits == null ? USUAL.digits : Integer.parseInt(digits), false, any)
        : new NumberForm(decimals.isEmpty() ? 0 : Integer.parseInt(decimals), true, any);
  }

  /** A number in this form. */
  public String of(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
    }
    String text = percent ? percentage(value) : isWhole(value) ? whole(value) : rounded(value);
    return text.replace('-', '−').replace("e−", "e-");
  }

  private String percentage(double value) {
    return BigDecimal.valueOf(100 * value).setScale(digits, RoundingMode.HALF_UP).toPlainString()
        + " %";
  }

  private static boolean isWhole(double value) {
    return value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE;
  }

  private static String whole(double value) {
    return Long.toString((long) value);
  }

  private String rounded(double value) {
    double size = Math.abs(value);
    return size >= 1e-4 && size < 1e7 ? plain(value) : Notation.scientific(value, digits - 1);
  }

  private String plain(double value) {
    return BigDecimal.valueOf(value).round(new MathContext(digits)).toPlainString();
  }
}
