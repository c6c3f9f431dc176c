package io.github.backstep.lesson.check;

import io.github.backstep.explain.Why;
import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.explain.expression.ExpressionException;
import io.github.backstep.explain.expression.NumberForm;
import io.github.backstep.language.Sentence;
import io.github.backstep.lesson.block.Explain;
import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.network.Derivation;
import io.github.backstep.network.Term;
import io.github.backstep.run.Address;
import io.github.backstep.run.AddressException;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Shape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms of a cell that can be chosen from: all of them, or of a long sum the largest and some
 * that are right, in the order in which they are added.
 */
public final class Terms {
  private static final int MOST = 8;
  private static final int MOST_RIGHT = 3;
  private static final Cell ONLY = new Cell(0, 0);
  private static final NumberForm FORM = new NumberForm(4, false, true);

  private final Explain check;
  private final List<Term> all;
  private final List<Term> candidates;

  /**
   * @param run the one that the question is about
   * @throws LessonException if it has no such cell
   */
  public Terms(Explain check, Evidence run) {
    this.check = check;
    Derivation derivation = derivation(check, run);
    this.all = derivation.terms();
    this.candidates = all.size() <= MOST ? all : chosen(derivation);
  }

  private static Derivation derivation(Explain check, Evidence run) {
    try {
      Address cell = check.cell().in(run);
      return new Why(run.steps()).of(isNumber(cell, run) ? cell.cell(ONLY) : cell).derivation();
    } catch (AddressException e) {
      throw new LessonException(check.spot(), "cell: " + e.getMessage());
    } catch (ExpressionException e) {
      throw new LessonException(check.spot(), "cell: " + e.in(check.cell().text()));
    }
  }

  /** Whether it names a tensor that is one number, such as the loss. */
  private static boolean isNumber(Address address, Evidence run) {
    String tensor = address.tensor();
    return address.cell() == null
        && tensor != null
        && run.program().shape(tensor).equals(new Shape(1, 1));
  }

  private List<Term> chosen(Derivation derivation) {
    List<Term> bySize = derivation.largestTerms();
    Set<Term> chosen = new LinkedHashSet<>();
    bySize.stream().filter(this::isRight).limit(MOST_RIGHT).forEach(chosen::add);
    bySize.stream().limit(MOST - MOST_RIGHT).forEach(chosen::add);
    return all.stream().filter(chosen::contains).distinct().toList();
  }

  public List<Term> candidates() {
    return candidates;
  }

  /** Whether a term answers the question. */
  public boolean isRight(Term term) {
    double value = term.contribution();
    return switch (check.answer()) {
      case LARGEST -> all.stream().allMatch(it -> Math.abs(it.contribution()) <= Math.abs(value));
      case NEGATIVE -> value < 0;
      case POSITIVE -> value > 0;
      case ZERO -> value == 0;
    };
  }

  /** What is said to whoever chooses one of the candidates. */
  public Verdict judge(int candidate) {
    Term term = candidates.get(candidate);
    return isRight(term)
        ? Verdict.right(check.question().right().stream().toList())
        : Verdict.wrong(Sentence.of("check.term", term.label(), FORM.of(term.contribution())));
  }
}
