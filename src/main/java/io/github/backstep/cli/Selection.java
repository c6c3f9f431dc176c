package io.github.backstep.cli;

import io.github.backstep.network.Derivation;
import io.github.backstep.network.Term;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
    Set<Integer> largest =
        new HashSet<>(
            IntStream.range(0, terms.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -size(terms.get(i))))
                .limit(OF_MANY)
                .toList());
    return new Selection(pick(terms, largest, true), pick(terms, largest, false));
  }

  /** A term that is no number counts as largest, for it decides the sum. */
  private static double size(Term term) {
    double contribution = term.contribution();
    return Double.isNaN(contribution) ? Double.POSITIVE_INFINITY : Math.abs(contribution);
  }

  private static List<Term> pick(List<Term> terms, Set<Integer> indexes, boolean members) {
    return IntStream.range(0, terms.size())
        .filter(i -> indexes.contains(i) == members)
        .mapToObj(terms::get)
        .toList();
  }

  /** What is said of the terms that are not shown; empty if all are. */
  Optional<String> rest() {
    return hidden.isEmpty()
        ? Optional.empty()
        : Optional.of("… and " + hidden.size() + " more terms, together");
  }

  double sumOfRest() {
    return hidden.stream().mapToDouble(Term::contribution).sum();
  }
}
