package io.github.backstep.network;

import java.util.List;

/**
 * One summand of a cell.
 *
 * @param label how the summand is written: {@code A1[5,1]·delta2[5,3]}
 * @param factors the numbers it is computed from
 * @param contribution what it adds to the sum
 */
public record Term(String label, List<Factor> factors, double contribution) {
  public Term {
    factors = List.copyOf(factors);
  }

  /** The product of two numbers. */
  static Term product(Factor left, Factor right) {
    String label = left.label() + "·" + right.label();
    return new Term(label, List.of(left, right), left.value() * right.value());
  }

  /** A number that stands alone. */
  static Term single(Factor factor) {
    return new Term(factor.label(), List.of(factor), factor.value());
  }

  /** A number that is subtracted. */
  static Term minus(Factor factor) {
    return new Term("−" + factor.label(), List.of(factor), -factor.value());
  }
}
