package io.github.backstep.network;

import java.util.Comparator;
import java.util.List;

/**
 * How one cell came to its value: terms that are added, in order, then finishing touches.
 *
 * <p>The terms are rounded one by one and added one by one, as a reader with a calculator would.
 * The operation itself may round less often, since products use fused multiply-adds, so {@link
 * #value} can differ from the stored cell in the last bits. Whoever shows both says so.
 *
 * @param symbolic the cell's formula with its indexes, before any number: {@code dW1[1,3] = Σ_i
 *     X[i,1]·delta1[i,3] / m}
 */
public record Derivation(String symbolic, List<Term> terms, List<Finish> finishes) {
  public Derivation {
    terms = List.copyOf(terms);
    finishes = List.copyOf(finishes);
    if (terms.isEmpty() || !symbolic.contains(" = ")) {
      throw new IllegalArgumentException(
          "a derivation reads \"cell = …\" and has terms, got \"" + symbolic + "\" and " + terms);
    }
  }

  /** The terms added up, in order. */
  public double sum() {
    double sum = 0;
    for (Term term : terms) {
      sum += term.contribution();
    }
    return sum;
  }

  /** The sum after the first {@code count} finishes. */
  public double after(int count) {
    return finished(sum(), count);
  }

  /** What would come out if the terms added up to this. */
  public double valueOf(double sum) {
    return finished(sum, finishes.size());
  }

  private double finished(double sum, int count) {
    double value = sum;
    for (Finish finish : finishes.subList(0, count)) {
      value = finish.function().applyAsDouble(value);
    }
    return value;
  }

  /** The sum after every finish: the cell's value, up to rounding. */
  public double value() {
    return after(finishes.size());
  }

  /** The terms by the size of what they add, what is not a number first, for it decides the sum. */
  public List<Term> largestTerms() {
    return terms.stream().sorted(Comparator.comparingDouble(Derivation::size).reversed()).toList();
  }

  private static double size(Term term) {
    double size = Math.abs(term.contribution());
    return Double.isNaN(size) ? Double.POSITIVE_INFINITY : size;
  }
}
