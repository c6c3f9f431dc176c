package io.github.backstep.tensor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * How numbers with an exponent are written wherever people read them: {@code -9.457e-5}, {@code
 * 1e200}. An exponent has a small e, no plus and no leading zeros. Files for other programs write
 * numbers as these programs expect them.
 */
public final class Notation {
  private Notation() {}

  /** As few digits as give the same bits again: {@code 0.1}, {@code 5.0}, {@code 1e-5}. */
  public static String exact(double value) {
    return Double.toString(value).replace(".0E", "e").replace('E', 'e');
  }

  /** So many decimals and an exponent, whatever the size: {@code 1.50e0}. */
  public static String scientific(double value, int decimals) {
    return format("%." + decimals + "e", value);
  }

  /** At most so many significant digits, without the zeros that say nothing: {@code 0.0005}. */
  public static String rounded(double value, int digits) {
    BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(digits));
    return rounded.stripTrailingZeros().toString().replaceFirst("E\\+?", "e");
  }

  /** A number as {@link String#format} writes it by a pattern of its own, without words. */
  public static String format(String pattern, double value) {
    return String.format(Locale.ROOT, pattern, value).replaceFirst("e\\+?(-?)0*(?=\\d)", "e$1");
  }
}
