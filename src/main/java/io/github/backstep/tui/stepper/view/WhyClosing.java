package io.github.backstep.tui.stepper.view;

import io.github.backstep.explain.Explanation;
import io.github.backstep.language.Texts;
import io.github.backstep.network.Derivation;
import io.github.backstep.network.Finish;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.stepper.model.Apart;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.WhyLines;
import io.github.backstep.tui.stepper.scene.Difference;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.Optional;

/**
 * Draws how an explanation ends: the sum of its terms, what is done to it and what comes out, then
 * the value that is stored.
 *
 * @param worked whether the sum has been worked out before, line by line
 * @param bar the columns at the right end that stay free, as beside the terms
 */
public record WhyClosing(Model model, WhyLines lines, boolean worked, int bar) {
  /** Two lines, or one where the sum needs none. */
  public int rows() {
    return isSummed() ? 2 : 1;
  }

  /** Whether the sum and what is done to it need a line of their own. */
  boolean isSummed() {
    return !worked && (lines.terms().size() > 1 || !lines.why().derivation().finishes().isEmpty());
  }

  public void draw(Region place) {
    if (isSummed()) {
      total(place.row(0));
    }
    stored(place.row(rows() - 1));
  }

  private Texts texts() {
    return model.session().texts();
  }

  private Theme theme() {
    return model.session().theme();
  }

  /** The sum, what is done to it, and what comes out. */
  private void total(Region line) {
    Derivation derivation = lines.why().derivation();
    Style dim = theme().style(Role.DIM);
    int x = 2;
    if (lines.terms().size() > 1) {
      x = line.text(x, 0, texts().of("why.sum") + " ", dim);
      x = line.text(x, 0, Numbers.readable(derivation.sum()) + "  ", theme().style(Role.TEXT));
    }
    int index = lines.factors().size() - finishFactors(derivation);
    for (Finish finish : derivation.finishes()) {
      boolean chosen = lines.followable(finish.factors()) > 0 && index == model.focus().factor();
      Style style = chosen ? theme().style(Role.FACTOR) : dim;
      x = line.text(x, 0, model.session().formula(finish.label()), style) + 2;
      index += lines.followable(finish.factors());
    }
    result(line, x, "= " + Numbers.readable(derivation.value()));
  }

  /** Under the numbers of the terms, or where a long text comes so far, at the end of the line. */
  private void result(Region line, int textEnd, String text) {
    Region numbers = line.dropRight(bar + 1);
    boolean fits = textEnd + line.glyphs().columns(text) <= numbers.columns();
    (fits ? numbers : line).textRight(0, text, theme().style(Role.STRONG));
  }

  private int finishFactors(Derivation derivation) {
    return derivation.finishes().stream()
        .mapToInt(finish -> lines.followable(finish.factors()))
        .sum();
  }

  /** The value itself, to the last digit, and whether the terms lead to it exactly. */
  private void stored(Region line) {
    Explanation why = lines.why();
    Optional<Difference.Remark> difference =
        Difference.of(model.scene(), why, texts()).or(() -> Apart.remark(model, why));
    String label =
        difference.map(Difference.Remark::label).orElseGet(() -> texts().of("why.stored"));
    int x = line.text(2, 0, label + " ", theme().style(Role.DIM));
    x = line.text(x, 0, Numbers.exact(why.stored()), theme().signed(why.stored()).asBold());
    if (difference.isPresent()) {
      boolean differs = difference.get().text().startsWith("≠");
      Style style = theme().style(differs ? Role.WARNING : Role.FAINT);
      line.fitted(x + 2, 0, difference.get().text(), style);
      return;
    }
    Role role = why.followsFromItsTerms() ? Role.FAINT : Role.WARNING;
    line.fitted(x + 2, 0, remark(why), theme().style(role));
  }

  private String remark(Explanation why) {
    if (why.isExact()) {
      return texts().of("why.exact");
    }
    if (!why.followsFromItsTerms()) {
      return Double.isFinite(why.rounding())
          ? texts().of("why.off", Numbers.brief(why.rounding()))
          : texts().of("why.does-not-follow");
    }
    return Double.isNaN(why.rounding())
        ? texts().of("why.overflow")
        : texts().of("why.rounding", Numbers.brief(why.rounding()));
  }
}
