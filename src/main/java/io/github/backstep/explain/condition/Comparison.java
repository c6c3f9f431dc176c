package io.github.backstep.explain.condition;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How two numbers are compared. NaN is neither less nor greater than a number, and unequal to every
 * one.
 */
enum Comparison {
  LESS("<", "<"),
  LESS_OR_EQUAL("<=", "≤"),
  GREATER(">", ">"),
  GREATER_OR_EQUAL(">=", "≥"),
  EQUAL("=", "=="),
  UNEQUAL("!=", "≠");

  /** All signs, in the order in which a text is to be tried: the longer ones first. */
  static final List<Map.Entry<String, Comparison>> SIGNS =
      Stream.of(values())
          .flatMap(it -> Stream.of(Map.entry(it.sign, it), Map.entry(it.otherSign, it)))
          .sorted((a, b) -> b.getKey().length() - a.getKey().length())
          .toList();

  private final String sign;
  private final String otherSign;

  Comparison(String sign, String otherSign) {
    this.sign = sign;
    this.otherSign = otherSign;
  }

  String sign() {
    return sign;
  }

  boolean holds(double left, double right) {
    return switch (this) {
      case LESS -> left < right;
      case LESS_OR_EQUAL -> left <= right;
      case GREATER -> left > right;
      case GREATER_OR_EQUAL -> left >= right;
      case EQUAL -> left == right;
      case UNEQUAL -> left != right;
    };
  }
}
