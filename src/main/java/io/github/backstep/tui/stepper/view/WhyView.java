package io.github.backstep.tui.stepper.view;

import io.github.backstep.explain.Explanation;
import io.github.backstep.explain.Substitution;
import io.github.backstep.explain.Working;
import io.github.backstep.network.Derivation;
import io.github.backstep.network.Factor;
import io.github.backstep.network.Term;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Apart;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Veil;
import io.github.backstep.tui.stepper.model.WhyChain;
import io.github.backstep.tui.stepper.model.WhyLines;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.stepper.text.Symbols;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why the focused cell has its value: its formula, the largest terms, what the others add, what is
 * done to the sum, and the stored value.
 */
public final class WhyView {
  private static final int BAR = 10;

  private final Model model;
  private final Region region;
  private final Session session;
  private final Theme theme;
  private final WhyLines lines;
  private final WorkingView working;

  private WhyView(Model model, Region region, Explanation why) {
    this.model = model;
    this.region = region;
    this.session = model.session();
    this.theme = session.theme();
    this.lines = WhyLines.of(why);
    this.working = new WorkingView(session, Working.of(why, model.scene()), BAR);
  }

  public static void draw(Model model, Region region) {
    Theme theme = model.session().theme();
    boolean active = model.focus().onWhy();
    region.horizontalRule(0, theme.style(active ? Role.BORDER_ACTIVE : Role.BORDER));
    Explanation why = model.look().explanation();
    if (why != null) {
      new WhyView(model, region.dropTop(1).inset(1, 0), why).draw();
      title(model, why, region);
    } else if (Veil.of(model).hidesSomethingIn(model.scene())) {
      hidden(model, region);
    } else if (!model.pane().isKnown()) {
      unknown(model, region);
    }
  }

  /** What is said of a cell that somebody is to think about first. */
  private static void hidden(Model model, Region region) {
    String text = model.session().texts().of("why.covered");
    region.dropTop(1).fitted(1, 0, text, model.session().theme().style(Role.WARNING));
  }

  /** What is said of a cell of which a trace has nothing, or which has nothing to differ from. */
  private static void unknown(Model model, Region region) {
    Theme theme = model.session().theme();
    Pane pane = model.pane();
    region.text(2, 0, " " + pane.address(model.cell(pane)) + " ", theme.style(Role.STRONG));
    String unknown = model.session().texts().of("why.unknown", Symbols.of(pane.tensor()));
    String text = Apart.nothing(model).orElse(unknown);
    region.dropTop(1).fitted(1, 0, text, theme.style(Role.NOT_COMPUTED));
  }

  private static void title(Model model, Explanation why, Region region) {
    Theme theme = model.session().theme();
    Style style = theme.style(model.focus().onWhy() ? Role.TITLE_ACTIVE : Role.TITLE);
    Spans title = Spans.of(why(model), style);
    int room = region.columns() - 5 - title.columns(region.glyphs());
    Spans way = Breadcrumbs.of(model, why.address()).fit(room).and(" ", style);
    region.text(2, 0, title.and(way));
  }

  private static String why(Model model) {
    return " " + model.session().texts().of("why.title") + " ";
  }

  private void draw() {
    Derivation derivation = lines.why().derivation();
    region.fitted(0, 0, session.formula(derivation.symbolic()), theme.style(Role.TEXT));
    if (hasWorking()) {
      draw(1);
      return;
    }
    if (allFactors().stream().anyMatch(factor -> factor.cell() != null)) {
      region.text(0, 1, numbers(derivation).fit(region.columns(), region.glyphs()));
    }
    draw(2);
  }

  /** Whether single lines of the calculation are shown, and there is room for some terms. */
  private boolean hasWorking() {
    return working.rows() > 0 && region.rows() >= working.rows() + 4;
  }

  /** From this line on: the terms, the calculation, the sum, the value, and the way back. */
  private void draw(int from) {
    int worked = hasWorking() ? working.rows() : 0;
    boolean leads = hasWorking() && working.working().leadsToTheCell();
    WhyClosing closing = new WhyClosing(model, lines, leads, BAR);
    int y = from + terms(region.dropTop(from).dropBottom(worked + closing.rows()));
    if (worked > 0) {
      working.draw(region.dropTop(y), leads && isOnFinish());
    }
    closing.draw(region.dropTop(y + worked));
    chain(region.dropTop(y + worked + closing.rows() + 1));
  }

  /** Whether Enter would follow what is done to the sum rather than one of its terms. */
  private boolean isOnFinish() {
    return lines.lineOf(model.focus().factor()) == lines.terms().size();
  }

  /** Where there is room, the way back along the largest factors, as Enter would go it. */
  private void chain(Region place) {
    Veil veil = Veil.of(model);
    List<Explanation> chain =
        WhyChain.of(lines.why(), model.focus().factor(), model.scene()).stream()
            .takeWhile(cause -> !veil.hides(cause))
            .toList();
    if (place.rows() < 2 || chain.isEmpty()) {
      return;
    }
    place.text(0, 0, session.texts().of("why.chain"), theme.style(Role.TITLE));
    for (int i = 0; i < Math.min(chain.size(), place.rows() - 1); i++) {
      link(place.row(i + 1), chain.get(i));
    }
  }

  private void link(Region line, Explanation cause) {
    char arrow = line.glyphs().get(Glyph.ARROW_LEFT);
    int x = line.text(0, 0, arrow + " ", theme.style(Role.ACCENT));
    String symbolic = session.formula(cause.derivation().symbolic());
    int equals = symbolic.indexOf('=');
    x = line.text(x, 0, symbolic.substring(0, equals), theme.style(Role.TEXT));
    String value = session.texts().of("why.is", Numbers.readable(cause.stored()));
    x = line.text(x, 0, value, theme.signed(cause.stored()));
    line.fitted(x + 2, 0, symbolic.substring(equals), theme.style(Role.DIM));
  }

  /** The formula once more, with numbers in the place of names. */
  private Spans numbers(Derivation derivation) {
    String right = derivation.symbolic().substring(derivation.symbolic().indexOf('=') + 1).strip();
    String text =
        right.contains("Σ")
            ? summands(derivation)
            : new Substitution(right, allFactors(), Numbers::of).toString();
    return Spans.of("= " + session.phrase(text), theme.style(Role.DIM));
  }

  private List<Factor> allFactors() {
    Derivation derivation = lines.why().derivation();
    return Stream.concat(
            derivation.terms().stream().flatMap(term -> term.factors().stream()),
            derivation.finishes().stream().flatMap(finish -> finish.factors().stream()))
        .toList();
  }

  private String summands(Derivation derivation) {
    StringBuilder text = new StringBuilder();
    List<Term> terms = lines.terms();
    int shown = Math.min(3, terms.size());
    for (int i = 0; i < shown; i++) {
      double value = terms.get(i).contribution();
      String sign = i == 0 ? "" : value < 0 ? " − " : " + ";
      text.append(sign).append(Numbers.unsigned(i == 0 ? value : Math.abs(value)));
    }
    text.append(
        shown < terms.size() ? " + … " + session.texts().of("why.more", terms.size() - shown) : "");
    if (derivation.finishes().isEmpty()) {
      return text.toString();
    }
    String finishes =
        derivation.finishes().stream()
            .map(finish -> session.formula(finish.label()))
            .collect(Collectors.joining("  "));
    return "(" + text + ")  " + finishes;
  }

  /** Draws as many terms as there is room for and returns how many lines that took. */
  private int terms(Region place) {
    int all = lines.terms().size();
    boolean everything = all <= place.rows();
    int shown = everything ? all : Math.max(0, place.rows() - 1);
    int chosen = lines.lineOf(model.focus().factor());
    int from = Math.max(0, Math.min(chosen - shown + 1, all - shown));
    double largest = Math.abs(lines.terms().get(0).contribution());
    int firstFactor = lines.firstFactorOf(from);
    for (int i = 0; i < shown; i++) {
      firstFactor += term(place.row(i), lines.terms().get(from + i), firstFactor, largest);
    }
    if (!everything && place.rows() > 0) {
      rest(place.row(shown), from, shown);
    }
    return everything ? all : shown + 1;
  }

  private void rest(Region line, int from, int shown) {
    int others = lines.terms().size() - shown;
    double sum = lines.withoutTerms(from, from + shown);
    line.text(2, 0, "… " + session.texts().of("why.more-terms", others), theme.style(Role.DIM));
    number(line, Numbers.signed(sum), theme.style(Role.DIM));
  }

  /** Draws a term and returns how many of its factors can be followed. */
  private int term(Region line, Term term, int firstFactor, double largest) {
    String contribution = Numbers.signed(term.contribution());
    Region factors = line.dropRight(BAR + 1 + contribution.length() + 1);
    int index = firstFactor;
    int x = 2;
    for (Factor factor : term.factors()) {
      boolean followable = lines.why().source(factor).isPresent();
      boolean chosen = followable && index == model.focus().factor();
      x = factor(factors, x, factor, chosen) + 2;
      index += followable ? 1 : 0;
    }
    number(line, contribution, theme.signed(term.contribution()));
    bar(line, largest == 0 ? 0 : term.contribution() / largest);
    return index - firstFactor;
  }

  private int factor(Region line, int x, Factor factor, boolean chosen) {
    Style name = chosen ? theme.style(Role.FACTOR) : theme.style(Role.TEXT);
    if (chosen) {
      line.put(x - 2, 0, line.glyphs().get(Glyph.CURRENT), theme.style(Role.ACCENT));
    }
    int end = line.fitted(x, 0, session.formula(factor.label()), name);
    return line.fitted(end + 1, 0, Numbers.of(factor), theme.style(Role.DIM)) + 1;
  }

  private void number(Region line, String text, Style style) {
    line.dropRight(BAR + 1).textRight(0, text, style);
  }

  private void bar(Region line, double share) {
    Region place = line.right(BAR);
    String bar = line.glyphs().bar(Math.abs(share), BAR);
    place.text(0, 0, bar, theme.signed(share));
  }
}
