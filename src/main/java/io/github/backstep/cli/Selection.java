package io.github.backstep.cli;

import io.github.backstep.network.Derivation;
import io.github.backstep.network.Term;
import java.util.List;

/**
 * The terms of a sum that are shown, in the order in which they are added, and those that are only
 * added up: of many terms, the largest are shown.
 */
record Selection(List<Term> shown, List<Term> hidden) {
  /** As many terms are shown whole. */
  private static final int MOST = 40;

  /** Of more terms, so many are shown. */
  private static final int OF_MANY = 20;

  Selection {
    shown = List.copyOf(shown);
    hidden = List.copyOf(hidden);
  }

  static Selection all(Derivation derivation) {
    return new Selection(derivation.terms(), List.of());
  }

  static Selection of(Derivation derivation) {
    List<Term> terms = derivation.terms();
    if (terms.size() <= MOST) {
      return all(derivation);
    }
    List<Term> largest = derivation.largestTerms().subList(0, OF_MANY);
    return new Selection(
        terms.stream().filter(largest::contains).toList(),
        terms.stream().filter(term -> !largest.contains(term)).toList());
  }

  double sumOfRest() {
    return hidden.stream().mapToDouble(Term::contribution).sum();
  }
}
