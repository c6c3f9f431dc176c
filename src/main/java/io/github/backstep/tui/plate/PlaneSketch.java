package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Ground;
import io.github.backstep.figure.drawing.Plane;
import io.github.backstep.figure.drawing.Verdict;
import io.github.backstep.tui.canvas.BraillePlot;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Range;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The plane of two features: a tinted ground, lines in braille, and a mark for each sample, wrong
 * ones last, so that none of them is hidden.
 */
record PlaneSketch(Plane plane, Easel easel) implements Sketch {
  private static final Range UNIT = new Range(0, 1);

  @Override
  public void draw(Region place) {
    legend(place.top(1));
    Region field = new Plot(plane.x(), plane.y(), easel).draw(place.dropTop(1));
    if (field.isEmpty()) {
      return;
    }
    Ground ground = plane.ground();
    if (ground != null && ground.classes() == 2) {
      new TintedGround(ground, easel.theme()).draw(field);
    } else if (ground != null) {
      manyClasses(ground, field);
    }
    marks(Verdict.NONE, field);
    strokes(field);
    marks(Verdict.RIGHT, field);
    marks(Verdict.WRONG, field);
    spotlight(easel.spotlight().sample(), field);
  }

  /** The classes, and, where there is room, the mark of a mistake; the remarks name it too. */
  private void legend(Region line) {
    Theme theme = easel.theme();
    int room = line.columns() - Easel.DIGITS - 1;
    Spans legend = Spans.EMPTY;
    for (int label = 0; label < plane.classes().size(); label++) {
      legend =
          legend
              .and(line.glyphs().classMark(label) + " ", theme.classStyle(label))
              .and(plane.classes().get(label) + "  ", theme.style(Role.DIM));
    }
    if (plane.marks().stream().anyMatch(mark -> mark.verdict() == Verdict.WRONG)) {
      Spans whole =
          legend
              .and(line.glyphs().get(Glyph.FAILED) + " ", wrong())
              .and(plane.mistaken(), theme.style(Role.DIM));
      legend = whole.columns(line.glyphs()) <= room ? whole : legend;
    }
    line.text(Easel.DIGITS + 1, 0, legend.fit(room, line.glyphs()));
  }

  private Style wrong() {
    return easel.theme().style(Role.ERROR);
  }

  /** A faint dot of the winner's colour in every cell. */
  private void manyClasses(Ground ground, Region field) {
    char dot = field.glyphs().get(Glyph.NOT_COMPUTED);
    for (int y = 0; y < field.rows(); y++) {
      for (int x = 0; x < field.columns(); x++) {
        int winner =
            ground.winner((x + 0.5) / field.columns(), (y + 0.5) / Math.max(1, field.rows()));
        field.put(x, y, dot, easel.theme().classStyle(winner).asDim());
      }
    }
  }

  private void strokes(Region field) {
    BraillePlot plot = new BraillePlot(field, UNIT, UNIT);
    for (Plane.Stroke stroke : plane.strokes()) {
      Style style = easel.theme().classStyle(stroke.hue());
      double[] xs = {plane.x().fraction(stroke.x1()), plane.x().fraction(stroke.x2())};
      double[] ys = {plane.y().fraction(stroke.y1()), plane.y().fraction(stroke.y2())};
      plot.curve(xs, ys, style);
    }
    for (Plane.Stroke stroke : plane.strokes()) {
      int column = column(stroke.x2(), field);
      int row = row(stroke.y2(), field);
      field.text(column, row, stroke.name(), easel.theme().classStyle(stroke.hue()).asBold());
    }
  }

  private int column(double x, Region field) {
    return (int) Math.floor(plane.x().fraction(x) * field.columns());
  }

  private int row(double y, Region field) {
    return (int) Math.floor((1 - plane.y().fraction(y)) * field.rows());
  }

  /** Samples stand back behind lines. */
  private void marks(Verdict verdict, Region field) {
    boolean standsBack = !plane.strokes().isEmpty();
    for (Plane.Mark mark : plane.marks()) {
      if (mark.verdict() == verdict && isFinite(mark)) {
        boolean isWrong = verdict == Verdict.WRONG;
        char sign =
            isWrong ? field.glyphs().get(Glyph.FAILED) : field.glyphs().classMark(mark.label());
        Style style = isWrong ? wrong() : easel.theme().classStyle(mark.label());
        field.put(
            column(mark.x(), field),
            row(mark.y(), field),
            sign,
            standsBack ? easel.theme().style(Role.FAINT) : style);
      }
    }
  }

  private static boolean isFinite(Plane.Mark mark) {
    return Double.isFinite(mark.x()) && Double.isFinite(mark.y());
  }

  private void spotlight(Plane.@Nullable Mark mark, Region field) {
    if (mark != null && isFinite(mark)) {
      char sign = field.glyphs().classMark(Math.max(0, mark.label()));
      Style style = easel.theme().style(Role.CURSOR);
      field.put(column(mark.x(), field), row(mark.y(), field), sign, style);
    }
  }
}
