package io.github.backstep.tui.stepper.text;

import io.github.backstep.network.Factor;
import java.util.List;
import java.util.regex.Pattern;

/** A formula with numbers in the place of the names in it. */
public record Substitution(String formula, List<Factor> factors) {
  public Substitution {
    factors = List.copyOf(factors);
  }

  @Override
  public String toString() {
    String text = formula;
    for (Factor factor : factors) {
      String name = "(?<![\\p{L}\\d])" + Pattern.quote(factor.label());
      text = text.replaceAll(name, bracketed(Numbers.of(factor)));
    }
    return text;
  }

  private static String bracketed(String number) {
    return number.startsWith("-") ? "(" + number + ")" : number;
  }
}
