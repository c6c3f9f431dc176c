package io.github.backstep.tui.home;

import io.github.backstep.figure.drawing.Ground;
import io.github.backstep.figure.drawing.Plane;
import io.github.backstep.figure.drawing.Verdict;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.plate.TintedGround;
import io.github.backstep.tui.theme.Role;
import java.util.List;
import java.util.Locale;

/** Draws what a network has learned: the plane as it sees it, and how its loss went down. */
final class LivingView {
  private static final int CAPTION_ROWS = 2;

  private final Home home;
  private final Pupil.Attempt attempt;

  private LivingView(Home home, Pupil.Attempt attempt) {
    this.home = home;
    this.attempt = attempt;
  }

  /** The frame comes first, what is in it once something has been learned. */
  static void draw(Home home, Living living, Region place) {
    String title = home.text(living.pace() == null ? "living.rests" : "living.title");
    Region inside = place.box(title, home.style(Role.BORDER), home.style(Role.TITLE));
    Pupil.Attempt attempt = living.attempt();
    if (attempt != null) {
      LivingView view = new LivingView(home, attempt);
      view.plane(inside.dropBottom(CAPTION_ROWS));
      view.caption(inside.bottom(CAPTION_ROWS).dropLeft(1).dropRight(1));
    }
  }

  private void plane(Region field) {
    Ground ground = attempt.plane().ground();
    if (ground != null) {
      new TintedGround(ground, home.look().theme()).draw(field);
    }
    attempt.plane().marks().forEach(mark -> mark(mark, field));
  }

  /** What it takes for the wrong class stands out. */
  private void mark(Plane.Mark mark, Region field) {
    boolean isWrong = mark.verdict() == Verdict.WRONG;
    double across = attempt.plane().x().fraction(mark.x());
    double down = 1 - attempt.plane().y().fraction(mark.y());
    Style style = home.look().theme().classStyle(mark.label());
    field.put(
        (int) (across * field.columns()),
        (int) (down * field.rows()),
        field.glyphs().classMark(mark.label()),
        isWrong ? home.style(Role.STRONG) : style);
  }

  private void caption(Region lines) {
    List<Double> losses = attempt.losses();
    String loss =
        losses.isEmpty() ? "" : String.format(Locale.ROOT, "%.3f", losses.get(losses.size() - 1));
    String right = String.format(Locale.ROOT, "%.0f", 100 * attempt.accuracy());
    Spans words =
        Spans.of(home.text("living.steps", attempt.steps()), home.style(Role.TEXT))
            .and("  " + home.text("living.right", right), home.style(Role.GOOD));
    lines.text(0, 0, words.fit(lines.columns(), lines.glyphs()));
    if (!losses.isEmpty()) {
      int x = lines.text(0, 1, home.text("living.loss") + " ", home.style(Role.DIM));
      Region chart = lines.row(1).dropLeft(x).dropRight(loss.length() + 1);
      LossLine.draw(losses, chart, home.look().theme());
      lines.textRight(1, loss, home.style(Role.DIM));
    }
  }
}
