package io.github.backstep.cli;

import io.github.backstep.network.Factor;
import io.github.backstep.run.Form;
import io.github.backstep.tensor.Notation;
import picocli.CommandLine.TypeConversionException;

/** How single numbers are read from and written to a command line. */
final class Numbers {
  private static final int DIGITS = 7;

  private Numbers() {}

  static int parseInt(String text) {
    return Form.whole(text).orElseThrow(() -> expected("a whole number", text));
  }

  static double parseDouble(String text) {
    return Form.number(text).orElseThrow(() -> expected("a number", text));
  }

  private static TypeConversionException expected(String what, String text) {
    return new TypeConversionException("expected " + what + ", got '" + text + "'");
  }

  /** A loss, with six decimals unless it has left all bounds. */
  static String loss(double loss) {
    return format(Math.abs(loss) < 1e6 ? "%.6f" : "%.6e", loss);
  }

  /** A share of rows: {@code 0.8850}. */
  static String accuracy(double accuracy) {
    return format("%.4f", accuracy);
  }

  /** A number with a few digits: {@code 1.4e-17}. */
  static String rough(double value) {
    return format("%.1e", value);
  }

  /** A number with all the digits it needs to be read back with the same bits. */
  static String exact(double value) {
    return Notation.exact(value);
  }

  /** A setting as somebody would write it: {@code 0.1}, {@code 2}. */
  static String plain(double value) {
    String exact = exact(value);
    return exact.endsWith(".0") ? exact.substring(0, exact.length() - 2) : exact;
  }

  /** A factor with seven digits; a constant, such as η, with no more than it needs. */
  static String factor(Factor factor) {
    String plain = plain(factor.value());
    return factor.cell() == null && plain.length() <= DIGITS + 1
        ? plain
        : format("%." + DIGITS + "g", factor.value());
  }

  static String format(String pattern, double value) {
    return Notation.format(pattern, value);
  }
}
