package io.github.backstep.network;

import java.util.List;

/**
 * One line of a calculation as it is done by hand.
 *
 * @param what is done, in a few words; empty where the formula says it
 * @param formula with names in it: {@code Z3[5,1] − max}
 * @param factors the names, and the numbers they stand for
 * @param value what comes out
 */
public record WorkedLine(String what, String formula, List<Factor> factors, double value) {
  public WorkedLine {
    factors = List.copyOf(factors);
  }
}
