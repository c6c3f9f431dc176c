package io.github.backstep.tui.stepper.speech;

import io.github.backstep.explain.Explanation;
import io.github.backstep.explain.Working;
import io.github.backstep.network.Derivation;
import io.github.backstep.network.Factor;
import io.github.backstep.network.Finish;
import io.github.backstep.network.Term;
import io.github.backstep.network.WorkedLine;
import io.github.backstep.tui.stepper.model.Apart;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.WhyLines;
import io.github.backstep.tui.stepper.scene.Difference;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.stepper.view.WorkingView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why the chosen cell has its value, in sentences. */
record WhyReport(Model model, Speech speech) {
  /** Terms that are told one by one; the others are told as their sum. */
  private static final int MOST_TERMS = 4;

  List<String> lines() {
    Explanation why = model.look().explanation();
    return why == null ? unknown() : lines(why);
  }

  private List<String> unknown() {
    Pane pane = model.pane();
    return pane.isKnown()
        ? List.of()
        : List.of(
            Apart.nothing(model)
                .map(speech::aloud)
                .orElseGet(() -> speech.of("unknown", pane.address(model.cell(pane)))));
  }

  private List<String> lines(Explanation why) {
    Derivation derivation = why.derivation();
    List<String> lines = new ArrayList<>();
    lines.add(speech.of("why", why.address(), Numbers.readable(why.stored())));
    lines.add(speech.formula(derivation.symbolic()));
    terms(WhyLines.of(why).terms(), lines);
    Working working = Working.of(why, model.scene());
    working.lines().stream().map(this::worked).forEach(lines::add);
    boolean summed = derivation.terms().size() > 1 || !derivation.finishes().isEmpty();
    if (summed && !working.leadsToTheCell()) {
      lines.add(total(derivation));
    }
    lines.add(stored(why));
    chosen()
        .map(factor -> speech.of("follow", speech.formula(factor.label())))
        .ifPresent(lines::add);
    return lines;
  }

  /** A line of the calculation: what is done, with which numbers, and what it makes. */
  private String worked(WorkedLine line) {
    WorkingView view = new WorkingView(speech.session(), new Working(List.of(line), false), 0);
    String what = speech.formula(line.what().isEmpty() ? line.formula() : line.what());
    String numbers = speech.aloud(view.numbers(line));
    String made = Numbers.readable(line.value());
    return numbers.isEmpty()
        ? speech.of("worked", what, made)
        : speech.of("worked-with", what, numbers, made);
  }

  private void terms(List<Term> terms, List<String> lines) {
    int shown = terms.size() <= MOST_TERMS + 1 ? terms.size() : MOST_TERMS;
    boolean alone = terms.size() == 1;
    terms.stream().limit(shown).map(term -> term(term, alone)).forEach(lines::add);
    if (shown < terms.size()) {
      double rest = terms.stream().skip(shown).mapToDouble(Term::contribution).sum();
      lines.add(speech.of("others", terms.size() - shown, Numbers.readable(rest)));
    }
  }

  /** A term that is the only one adds to nothing. */
  private String term(Term term, boolean alone) {
    String factors =
        term.factors().stream()
            .map(it -> speech.formula(it.label()) + " = " + Numbers.of(it))
            .collect(Collectors.joining(", "));
    String made = factors.isEmpty() ? speech.formula(term.label()) : factors;
    return alone ? made : speech.of("term", made, Numbers.readable(term.contribution()));
  }

  private String total(Derivation derivation) {
    String finishes =
        derivation.finishes().stream()
            .map(Finish::label)
            .map(speech::formula)
            .collect(Collectors.joining(", "));
    String sum = Numbers.readable(derivation.sum());
    return finishes.isEmpty()
        ? speech.of("sum-is", sum)
        : speech.of("finished", sum, finishes, Numbers.readable(derivation.value()));
  }

  /** The value to the last digit, and whether the terms lead to it. */
  private String stored(Explanation why) {
    Optional<Difference.Remark> difference = Difference.of(model.scene(), why, speech.texts());
    String value = Numbers.exact(why.stored());
    if (difference.isPresent()) {
      Difference.Remark remark = difference.get();
      return speech.aloud(remark.label() + " " + value + ", " + remark.text()) + ".";
    }
    return speech.of(verdict(why), value, Numbers.brief(why.rounding()));
  }

  private static String verdict(Explanation why) {
    if (why.isExact()) {
      return "exact";
    }
    if (!why.followsFromItsTerms()) {
      return Double.isFinite(why.rounding()) ? "off" : "unrelated";
    }
    return Double.isNaN(why.rounding()) ? "overflow" : "rounded";
  }

  /** The number that Enter follows. */
  Optional<Factor> chosen() {
    return WhyLines.chosen(model.look(), model.focus());
  }
}
