package io.github.backstep.cli;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * One way of writing numbers that suits all of several, so that they stand in line: whole if they
 * are, else with the same number of decimals if that shows enough of the smallest, else in
 * scientific notation.
 *
 * @param pattern for {@link io.github.backstep.tensor.Notation#format}
 */
record Decimals(String pattern) {
  /** Digits of the largest number. */
  private static final int DIGITS = 7;

  /** Digits that must be left of the smallest. */
  private static final int FEWEST_DIGITS = 4;

  private static final double MOST_WHOLE = 1e7;

  static Decimals of(DoubleStream numbers) {
    double[] sizes = numbers.filter(Double::isFinite).map(Math::abs).toArray();
    double largest = Arrays.stream(sizes).max().orElse(0);
    if (Arrays.stream(sizes).allMatch(x -> x == Math.rint(x)) && largest < MOST_WHOLE) {
      return new Decimals("%.0f");
    }
    double smallest = Arrays.stream(sizes).filter(x -> x > 0).min().orElse(0);
    int decimals = DIGITS - 1 - Math.max(0, exponent(largest));
    boolean shown = decimals > 0 && exponent(smallest) + decimals >= FEWEST_DIGITS - 1;
    return new Decimals(shown ? "%." + decimals + "f" : "%.6e");
  }

  private static int exponent(double size) {
    return (int) Math.floor(Math.log10(size));
  }

  String format(double number) {
    return Numbers.format(pattern, number);
  }
}
