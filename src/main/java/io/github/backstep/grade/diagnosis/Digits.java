package io.github.backstep.grade.diagnosis;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as a sentence mentions them. */
final class Digits {
  private static final MathContext SIX = new MathContext(6);
  private static final MathContext THREE = new MathContext(3);

  private Digits() {}

  static String six(double number) {
    return of(number, SIX);
  }

  static String three(double number) {
    return of(number, THREE);
  }

  private static String of(double number, MathContext digits) {
    BigDecimal rounded = BigDecimal.valueOf(number).round(digits).stripTrailingZeros();
    return rounded.toString().replaceFirst("E\\+?", "e");
  }
}
