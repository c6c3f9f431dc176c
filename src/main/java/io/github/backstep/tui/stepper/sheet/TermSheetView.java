package io.github.backstep.tui.stepper.sheet;

import io.github.backstep.explain.Explanation;
import io.github.backstep.explain.Substitution;
import io.github.backstep.explain.Working;
import io.github.backstep.language.Texts;
import io.github.backstep.network.Factor;
import io.github.backstep.network.Term;
import io.github.backstep.tui.canvas.Excerpt;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.SampleTerms;
import io.github.backstep.tui.stepper.model.TermChoice;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.stepper.view.Breadcrumbs;
import io.github.backstep.tui.stepper.view.WhyClosing;
import io.github.backstep.tui.stepper.view.WorkingView;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Draws all terms of a number: each with its numbers, what it adds, which share of the sum that is
 * and, where the terms are the samples of the batch, of which class each is.
 */
final class TermSheetView {
  private static final int BAR = 10;
  private static final int ADDS = 13;
  private static final int SHARE = 9;
  private static final int GAP = 2;
  private static final int ROOMY = 100;

  /** A share of more per cent than this is written with an exponent. */
  private static final double LARGE_SHARE = 1e5;

  private final Model model;
  private final Session session;
  private final Theme theme;
  private final TermChoice choice;
  private final SampleTerms samples;
  private final double sum;
  private final double largest;

  private TermSheetView(Model model, TermChoice choice) {
    this.model = model;
    this.session = model.session();
    this.theme = session.theme();
    this.choice = choice;
    this.samples = SampleTerms.of(model, choice.lines().why());
    this.sum = choice.lines().why().derivation().sum();
    this.largest = Math.abs(choice.lines().terms().get(0).contribution());
  }

  static void draw(Model model, boolean bySize, Region ground) {
    Theme theme = model.session().theme();
    ground.fill(theme.style(Role.POPUP));
    Explanation why = model.look().explanation();
    if (why == null) {
      ground.box("", theme.style(Role.BORDER_ACTIVE), theme.style(Role.TITLE_ACTIVE));
      return;
    }
    Texts texts = model.session().texts();
    String text = texts.of(title(terms(why), bySize), terms(why));
    Spans title = Spans.of(text + "  ", theme.style(Role.TITLE_ACTIVE));
    int room = ground.columns() - 6 - title.columns(ground.glyphs());
    Spans way = Breadcrumbs.of(model, why.address()).fit(room);
    Region inside = ground.box(title.and(way), theme.style(Role.BORDER_ACTIVE)).inset(1, 0);
    new TermSheetView(model, TermChoice.of(model, why, bySize)).draw(inside);
  }

  private static String title(int terms, boolean bySize) {
    return terms == 1 ? "terms.only" : bySize ? "terms.by-size" : "terms.as-added";
  }

  private static int terms(Explanation why) {
    return why.derivation().terms().size();
  }

  private void draw(Region inside) {
    Explanation why = choice.lines().why();
    inside.fitted(0, 0, session.formula(why.derivation().symbolic()), theme.style(Role.TEXT));
    WorkingView working = new WorkingView(session, Working.of(why, model.scene()), 0);
    working.draw(inside.dropTop(1), false);
    notice(inside.row(1 + working.rows()));
    Region rest = inside.dropTop(2 + working.rows());
    head(rest.row(0));
    WhyClosing closing =
        new WhyClosing(model, choice.lines(), working.working().leadsToTheCell(), 0);
    terms(rest.dropTop(1).dropBottom(closing.rows()));
    closing.draw(rest.bottom(closing.rows()));
  }

  private void notice(Region line) {
    String notice = model.situation().notice();
    if (notice != null) {
      line.fitted(2, 0, notice, theme.style(Role.WARNING));
    }
  }

  private void head(Region line) {
    Texts texts = session.texts();
    Style style = theme.style(Role.DIM);
    line.text(2, 0, texts.of("terms.term"), style);
    Columns columns = columns(line);
    columns.adds(line).textRight(0, texts.of("terms.adds"), style);
    columns.share(line).textRight(0, texts.of("terms.share"), style);
    columns.sample(line).text(0, 0, samples.heading(), style);
  }

  private void terms(Region place) {
    int all = choice.size();
    int chosen = Math.min(choice.line(), all - 1);
    Excerpt seen = Excerpt.of(chosen, all, place);
    seen.draw((index, line) -> term(choice.term(index), index == choice.line(), line));
    more(seen.from() > 0, Glyph.ARROW_UP, place.row(0));
    more(seen.from() + seen.count() < all, Glyph.ARROW_DOWN, place.row(place.rows() - 1));
  }

  private void more(boolean there, Glyph arrow, Region line) {
    if (there) {
      line.put(0, 0, line.glyphs().get(arrow), theme.style(Role.DIM));
    }
  }

  private void term(Term term, boolean chosen, Region line) {
    line.fill(theme.style(chosen ? Role.SELECTION : Role.POPUP));
    Columns columns = columns(line);
    label(term, chosen, line);
    String numbers =
        session.formula(new Substitution(term.label(), term.factors(), Numbers::of).toString());
    columns.numbers(line).fitted(0, 0, numbers, ground(chosen, Role.DIM));
    double adds = term.contribution();
    Style signed = chosen ? theme.style(Role.SELECTION) : theme.signed(adds);
    columns.adds(line).textRight(0, Numbers.signed(adds), signed);
    columns.share(line).textRight(0, share(adds), ground(chosen, Role.TEXT));
    columns.sample(line).fitted(0, 0, samples.of(term), ground(chosen, Role.TEXT));
    String bar = line.glyphs().bar(largest == 0 ? 0 : Math.abs(adds) / largest, BAR);
    columns.bar(line).text(0, 0, bar, signed);
  }

  private Style ground(boolean chosen, Role role) {
    return theme.style(chosen ? Role.SELECTION : role);
  }

  /** The formula of a term, the number that Enter follows set off in it. */
  private void label(Term term, boolean chosen, Region line) {
    String label = session.formula(term.label());
    line.text(2, 0, label, ground(chosen, Role.TEXT));
    Optional<Factor> factor = choice.lines().factor(model.focus().factor());
    if (chosen && factor.isPresent()) {
      String name = session.formula(factor.get().label());
      Glyphs glyphs = line.glyphs();
      int at = Math.max(0, label.indexOf(name));
      int x = 2 + glyphs.columns(label.substring(0, at));
      line.text(x, 0, name, theme.style(Role.FACTOR));
    }
  }

  /** In per cent of the sum; nothing where there is no such thing. */
  private String share(double contribution) {
    double share = contribution == 0 ? 0 : 100 * contribution / sum;
    if (!Double.isFinite(share)) {
      return "";
    }
    return Math.abs(share) < LARGE_SHARE
        ? String.format(Locale.ROOT, "%.1f %%", share)
        : Numbers.brief(share) + " %";
  }

  private Columns columns(Region line) {
    Glyphs glyphs = line.glyphs();
    List<Term> terms = choice.lines().terms();
    int label =
        terms.stream().mapToInt(it -> glyphs.columns(session.formula(it.label()))).max().orElse(0);
    int sample = samples.columns(glyphs);
    return new Columns(label, sample, line.columns() >= ROOMY ? BAR + GAP : 0);
  }

  /** Which columns of a line belong to what: the label, numbers, what is added, share, sample. */
  private record Columns(int label, int sample, int bar) {
    Region numbers(Region line) {
      return line.dropLeft(2 + label + GAP).dropRight(right() + ADDS + SHARE);
    }

    private int right() {
      return bar + (sample == 0 ? 0 : sample + GAP);
    }

    Region adds(Region line) {
      return line.dropRight(right() + SHARE);
    }

    Region share(Region line) {
      return line.dropRight(right());
    }

    Region sample(Region line) {
      return line.right(right()).dropLeft(GAP).left(sample);
    }

    Region bar(Region line) {
      return line.right(Math.max(0, bar - GAP));
    }
  }
}
