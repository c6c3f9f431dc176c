package io.github.backstep.explain.expression;

import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * A sign between two values. What compares gives 1 where it holds and 0 where it does not; NaN is
 * neither less nor greater than anything and unequal to everything.
 */
enum Operator {
  AND((a, b) -> a != 0 && b != 0 ? 1 : 0, "and"),
  OR((a, b) -> a != 0 || b != 0 ? 1 : 0, "or"),
  LESS_OR_EQUAL((a, b) -> a <= b ? 1 : 0, "<=", "≤"),
  GREATER_OR_EQUAL((a, b) -> a >= b ? 1 : 0, ">=", "≥"),
  UNEQUAL((a, b) -> a != b ? 1 : 0, "!=", "≠"),
  LESS((a, b) -> a < b ? 1 : 0, "<"),
  GREATER((a, b) -> a > b ? 1 : 0, ">"),
  EQUAL((a, b) -> a == b ? 1 : 0, "==", "="),
  PLUS(Double::sum, "+"),
  MINUS((a, b) -> a - b, "-", "−"),
  TIMES((a, b) -> a * b, "*", "·", "×"),
  DIVIDED_BY((a, b) -> a / b, "/"),
  POWER(StrictMath::pow, "^");

  /** From the loosest to the tightest, each level from left to right. */
  static final List<List<Operator>> LEVELS =
      List.of(
          List.of(OR),
          List.of(AND),
          List.of(LESS_OR_EQUAL, GREATER_OR_EQUAL, UNEQUAL, LESS, GREATER, EQUAL),
          List.of(PLUS, MINUS),
          List.of(TIMES, DIVIDED_BY));

  /** The level of comparisons, which {@code not} turns round as a whole. */
  static final int BELOW_NOT = 2;

  @SuppressWarnings("ImmutableEnumChecker") // an operator of numbers holds nothing
  private final DoubleBinaryOperator function;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> signs;

  Operator(DoubleBinaryOperator function, String... signs) {
    this.function = function;
    this.signs = List.of(signs);
  }

  DoubleBinaryOperator function() {
    return function;
  }

  List<String> signs() {
    return signs;
  }

  /** Whether it is written as a word, which must not be the beginning of a longer one. */
  boolean isWord() {
    return Character.isLetter(signs.get(0).charAt(0));
  }
}
