package io.github.backstep.grade.report;

import io.github.backstep.grade.verdict.Values;
import io.github.backstep.tensor.Notation;
import java.time.Duration;
import java.util.Locale;

/** Numbers as reports show them. */
final class Digits {
  private static final double SMALLEST_PLAIN = 1e-4;
  private static final double LARGEST_PLAIN = 1e7;
  private static final int MOST = 15;
  private static final int FEWEST = 6;

  private Digits() {}

  /** As many digits of both as tell them apart, and six at least. */
  static String[] of(Values values) {
    int digits = FEWEST;
    while (digits < MOST && of(values.student(), digits).equals(of(values.reference(), digits))) {
      digits++;
    }
    return new String[] {of(values.student(), digits), of(values.reference(), digits)};
  }

  private static String of(double value, int digits) {
    if (!Double.isFinite(value) || value == 0) {
      return String.valueOf(value == 0 ? 0 : value);
    }
    double size = Math.abs(value);
    if (size < SMALLEST_PLAIN || size >= LARGEST_PLAIN) {
      return Notation.scientific(value, digits - 1);
    }
    int before = (int) Math.floor(Math.log10(size)) + 1;
    return String.format(Locale.ROOT, "%." + Math.max(1, digits - before) + "f", value);
  }

  /** {@code 0.4 s}. */
  static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1e3);
  }
}
