package io.github.backstep.tui.stepper.model;

import io.github.backstep.explain.Explanation;
import io.github.backstep.network.Factor;
import io.github.backstep.network.Finish;
import io.github.backstep.network.Term;
import io.github.backstep.tui.stepper.scene.Focus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An explanation in the order in which it is read: terms by the size of their contribution, then
 * what is done to their sum.
 */
public record WhyLines(Explanation why, List<Term> terms) {
  public static WhyLines of(Explanation why) {
    return new WhyLines(why, why.derivation().largestTerms());
  }

  /** The number that Enter follows; none if there is nothing to follow. */
  public static Optional<Factor> chosen(Model.Look look, Focus focus) {
    Explanation why = look.explanation();
    return why == null ? Optional.empty() : of(why).factor(focus.factor());
  }

  /** The factor of an index among {@link #factors}, or the last one before it. */
  public Optional<Factor> factor(int index) {
    List<Factor> factors = factors();
    return factors.isEmpty()
        ? Optional.empty()
        : Optional.of(factors.get(Math.min(index, factors.size() - 1)));
  }

  /** The index among {@link #factors} of the one to ask about next. */
  int cause() {
    return Math.max(0, why.cause().map(factors()::indexOf).orElse(0));
  }

  /** The factors that can be followed, as they are read. */
  public List<Factor> factors() {
    List<Factor> factors = new ArrayList<>();
    terms.forEach(term -> addFollowable(factors, term.factors()));
    for (Finish finish : why.derivation().finishes()) {
      addFollowable(factors, finish.factors());
    }
    return factors;
  }

  private void addFollowable(List<Factor> to, List<Factor> from) {
    from.stream().filter(factor -> why.source(factor).isPresent()).forEach(to::add);
  }

  /** The line of the term or finish to which a factor belongs: terms first. */
  public int lineOf(int factor) {
    int seen = 0;
    for (int line = 0; line < terms.size(); line++) {
      seen += followable(terms.get(line).factors());
      if (factor < seen) {
        return line;
      }
    }
    return terms.size();
  }

  /** The index of the first factor of a line of terms. */
  public int firstFactorOf(int line) {
    return terms.stream().limit(line).mapToInt(term -> followable(term.factors())).sum();
  }

  /** How many of some factors can be followed. */
  public int followable(List<Factor> factors) {
    return (int) factors.stream().filter(factor -> why.source(factor).isPresent()).count();
  }

  /** What all terms but some in a row add up to. */
  public double withoutTerms(int from, int to) {
    double sum = 0;
    for (int i = 0; i < terms.size(); i++) {
      sum += i >= from && i < to ? 0 : terms.get(i).contribution();
    }
    return sum;
  }
}
