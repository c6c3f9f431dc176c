package io.github.backstep.explain;

import io.github.backstep.network.Factor;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A formula with numbers in the place of the names in it.
 *
 * @param factors the names and their numbers
 * @param number how a number is written
 */
public record Substitution(String formula, List<Factor> factors, Function<Factor, String> number) {
  public Substitution {
    factors = List.copyOf(factors);
  }

  @Override
  public String toString() {
    String text = formula;
    for (Factor factor : factors) {
      String name = "(?<![\\p{L}\\d])" + Pattern.quote(factor.label());
      text = text.replaceAll(name, bracketed(number.apply(factor)));
    }
    return text;
  }

  private static String bracketed(String number) {
    return number.startsWith("-") ? "(" + number + ")" : number;
  }
}
