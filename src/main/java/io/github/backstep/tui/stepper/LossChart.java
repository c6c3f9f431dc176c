package io.github.backstep.tui.stepper;

import io.github.backstep.tui.canvas.BraillePlot;
import io.github.backstep.tui.canvas.Range;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;

/** The loss of every mini-batch executed so far, and where one stands among them. */
final class LossChart {
  private static final int AXIS = 7;

  private LossChart() {}

  static void draw(Model model, Region region) {
    if (region.isEmpty()) {
      return;
    }
    Theme theme = model.session().theme();
    Region inside = region.box("loss by step", theme.style(Role.BORDER), theme.style(Role.TITLE));
    Losses losses = model.scene().losses();
    Region plot = inside.dropLeft(AXIS).dropBottom(1);
    int last = Math.max(1, losses.count() - 1);
    Range y = Range.of(losses.values()).with(0);
    curves(losses, model, new BraillePlot(plot, new Range(0, last), y));
    axis(inside, y, last, theme);
  }

  private static void curves(Losses losses, Model model, BraillePlot plot) {
    Theme theme = model.session().theme();
    plot.curve(losses.steps(), losses.values(), theme.style(Role.FAINT));
    plot.curve(losses.steps(), losses.smoothed(), theme.style(Role.ACCENT));
    plot.vertical(model.position().step(), theme.style(Role.PHASE_UPDATE));
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
