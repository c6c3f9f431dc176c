package io.github.backstep.tui.stepper.view;

import io.github.backstep.language.Texts;
import io.github.backstep.network.TensorNames;
import io.github.backstep.tui.canvas.BraillePlot;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Range;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Apart;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Veil;
import io.github.backstep.tui.stepper.scene.Beside;
import io.github.backstep.tui.stepper.scene.Losses;
import io.github.backstep.tui.stepper.scene.Pair;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;

/** The loss of every mini-batch executed so far, and where one stands among them. */
public final class LossChart {
  private static final int AXIS = 7;

  /** With fewer losses than these the curve itself is the trend. */
  private static final int STEPS_FOR_A_TREND = 40;

  /** Columns from one mark of a curve to the next. */
  private static final int MARKED = 6;

  private LossChart() {}

  public static void draw(Model model, Region region) {
    if (region.isEmpty()) {
      return;
    }
    Theme theme = model.session().theme();
    Losses losses = known(model);
    boolean hasTrend = losses.count() >= STEPS_FOR_A_TREND;
    Texts texts = model.session().texts();
    Spans title =
        Spans.of(texts.of("chart.loss"), theme.style(hasTrend ? Role.DIM : Role.ACCENT))
            .and(hasTrend ? "  " + texts.of("chart.trend") : "", theme.style(Role.ACCENT))
            .and(beside(model, region.glyphs()), theme.style(Role.PHASE_UPDATE));
    Region inside = region.box(title, theme.style(Role.BORDER));
    int last = Math.max(1, losses.count() - 1);
    double highest = losses.largest() > 0 ? losses.largest() : 1;
    Region plot = inside.dropLeft(AXIS).dropBottom(1);
    Range y = new Range(0, highest);
    BraillePlot curves = new BraillePlot(plot, new Range(0, last), y);
    beside(model, last, curves);
    curves(losses, model, curves);
    if (theme.isColorless()) {
      marks(model, last, curves, plot);
    }
    axis(inside, y, last, theme);
    explosion(losses, plot, model.session());
  }

  /** What may be shown here: not the loss of this step before it has been computed. */
  private static Losses known(Model model) {
    Losses losses = model.scene().losses();
    int step = model.position().step();
    boolean ahead = model.program().writerOf(TensorNames.LOSS) > model.position().op();
    boolean hidden = Veil.of(model).hidesLoss(step);
    return hidden || (ahead && losses.count() == step + 1) ? losses.first(step) : losses;
  }

  private static void curves(Losses losses, Model model, BraillePlot plot) {
    Theme theme = model.session().theme();
    boolean hasTrend = losses.count() >= STEPS_FOR_A_TREND;
    plot.vertical(model.position().step(), theme.style(Role.PHASE_UPDATE));
    plot.curve(losses.steps(), losses.values(), theme.style(hasTrend ? Role.FAINT : Role.ACCENT));
    if (hasTrend) {
      plot.curve(losses.steps(), losses.trend(), theme.style(Role.ACCENT));
    }
  }

  /** Whose the other curve is, and where it has no colour its mark. */
  private static String beside(Model model, Glyphs glyphs) {
    Pair pair = model.session().pair();
    String mark = model.session().theme().isColorless() ? glyphs.classMark(0) + " " : "";
    return pair == null ? "" : "  " + mark + Apart.where(pair, model.session().texts());
  }

  /** The trend of the run beside, as far as this one goes. */
  private static void beside(Model model, int last, BraillePlot plot) {
    Beside beside = model.scene().beside();
    if (beside != null) {
      Losses losses = beside.scene().losses().first(last + 1);
      plot.curve(losses.steps(), shown(losses), model.session().theme().style(Role.PHASE_UPDATE));
    }
  }

  private static double[] shown(Losses losses) {
    return losses.count() >= STEPS_FOR_A_TREND ? losses.trend() : losses.values();
  }

  /** Marks on the curve of the run beside, which has no colour of its own. */
  private static void marks(Model model, int last, BraillePlot curves, Region plot) {
    Beside beside = model.scene().beside();
    if (beside == null) {
      return;
    }
    Losses losses = beside.scene().losses().first(last + 1);
    double[] values = shown(losses);
    Style style = model.session().theme().style(Role.PHASE_UPDATE);
    int next = 0;
    for (int i = 0; i < values.length; i++) {
      Point cell = curves.cell(i, values[i]);
      if (Double.isFinite(values[i]) && cell.x() >= next) {
        plot.put(cell.x(), cell.y(), plot.glyphs().classMark(0), style);
        next = cell.x() + MARKED;
      }
    }
  }

  private static void explosion(Losses losses, Region plot, Session session) {
    int step = losses.firstNonFinite();
    if (step >= 0) {
      String text = " " + session.texts().of("chart.non-finite", step) + " ";
      plot.textRight(0, text, session.theme().style(Role.NON_FINITE));
    }
  }

  private static void axis(Region inside, Range y, int last, Theme theme) {
    Region labels = inside.left(AXIS - 1);
    labels.textRight(0, Numbers.compact(y.max(), 5), theme.style(Role.DIM));
    labels.textRight(inside.rows() - 2, Numbers.compact(y.min(), 5), theme.style(Role.DIM));
    Region below = inside.bottom(1);
    below.text(AXIS, 0, "0", theme.style(Role.DIM));
    below.textRight(0, String.valueOf(last), theme.style(Role.DIM));
  }
}
