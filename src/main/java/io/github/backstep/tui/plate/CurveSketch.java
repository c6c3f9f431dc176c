package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Axis;
import io.github.backstep.figure.drawing.Curves;
import io.github.backstep.figure.drawing.Series;
import io.github.backstep.figure.drawing.Series.Spot;
import io.github.backstep.tui.canvas.BraillePlot;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Range;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;
import java.util.List;
import java.util.function.Predicate;

/**
 * Curves in braille, dashed ones in pieces, with what they are called above. Without colours each
 * has marks of its own on the way.
 */
record CurveSketch(Curves curves, Easel easel) implements Sketch {
  private static final String SOLID = "─── ";
  private static final String CLOUD = "··· ";
  private static final String DASHED = "─ ─ ";

  /** Columns from one spot to the next from which on each has a mark. */
  private static final int APART = 4;

  /** Columns from one mark on the way to the next, and from those of one curve to another's. */
  private static final int MARKED = 15;

  private static final int STAGGERED = 5;

  /** From so many rows on a legend may have several. */
  private static final int ROOMY_ROWS = 6;

  private static final Range UNIT = new Range(0, 1);

  @Override
  public void draw(Region place) {
    List<Spans> legend = curves.series().size() > 1 ? legend(place) : List.of();
    for (int y = 0; y < legend.size(); y++) {
      place.text(0, y, legend.get(y).fit(place.columns(), place.glyphs()));
    }
    Region below = place.dropTop(legend.size());
    Region field = new Plot(curves.x(), curves.y(), easel).draw(below);
    if (field.isEmpty()) {
      return;
    }
    BraillePlot plot = new BraillePlot(field, UNIT, UNIT);
    guides(plot);
    Predicate<Series> isGuide = series -> series.hue() == Series.GUIDE;
    curves.series().stream().filter(isGuide).forEach(it -> curve(it, plot, field));
    curves.series().stream().filter(isGuide.negate()).forEach(it -> curve(it, plot, field));
    curves.series().stream().filter(isGuide.negate()).forEach(it -> marks(it, plot, field));
  }

  /** On one line, or, where that is too short, on a line each. */
  private List<Spans> legend(Region place) {
    Glyphs glyphs = place.glyphs();
    List<Spans> names = curves.series().stream().map(it -> name(it, glyphs)).toList();
    Spans line = Spans.of(" ".repeat(Easel.DIGITS + 1), style(Role.DIM));
    for (Spans name : names) {
      line = line.and(name).and("  ", style(Role.DIM));
    }
    boolean isOneLine =
        line.columns(place.glyphs()) - 2 <= place.columns()
            || place.rows() < ROOMY_ROWS + names.size();
    return isOneLine ? List.of(line) : names;
  }

  private Spans name(Series series, Glyphs glyphs) {
    String line = series.isCloud() ? CLOUD : series.isDashed() ? DASHED : SOLID;
    String sample =
        isMarked(series)
            ? line.substring(0, 1) + glyphs.classMark(series.hue()) + line.substring(2)
            : line;
    return Spans.of(sample, style(series)).and(series.name(), style(Role.DIM));
  }

  /** Whether only its marks tell it from the other curves. */
  private boolean isMarked(Series series) {
    return easel.theme().isColorless() && series.hue() != Series.GUIDE && !series.isCloud();
  }

  private Style style(Role role) {
    return easel.theme().style(role);
  }

  private Style style(Series series) {
    return series.hue() == Series.GUIDE
        ? style(Role.FAINT)
        : easel.theme().classStyle(series.hue());
  }

  /** Where zero is, and where one stands. */
  private void guides(BraillePlot plot) {
    Axis y = curves.y();
    if (!y.isLogarithmic() && y.from() < 0 && y.to() > 0) {
      plot.horizontal(y.fraction(0), style(Role.CHART_GRID));
    }
    double at = curves.x().fraction(easel.spotlight().x());
    if (at >= 0 && at <= 1) {
      plot.vertical(at, style(Role.PHASE_UPDATE));
    }
  }

  private void curve(Series series, BraillePlot plot, Region field) {
    List<Spot> spots = series.spots().stream().map(this::placed).toList();
    if (series.isCloud()) {
      spots.forEach(spot -> plot.point(spot.x(), spot.y(), style(series)));
      return;
    }
    List<List<Spot>> pieces =
        series.isDashed() ? new Dashes(spots, field.columns()).pieces() : List.of(spots);
    for (List<Spot> piece : pieces) {
      double[] xs = piece.stream().mapToDouble(Spot::x).toArray();
      double[] ys = piece.stream().mapToDouble(Spot::y).toArray();
      plot.curve(xs, ys, style(series));
    }
  }

  private void marks(Series series, BraillePlot plot, Region field) {
    List<Spot> spots = series.spots().stream().map(this::placed).toList();
    if (!series.isCloud() && spots.size() * APART <= field.columns()) {
      spots.stream().filter(Spot::isFinite).forEach(spot -> mark(spot, series, plot, field));
    } else if (isMarked(series)) {
      waymarks(spots, series, plot, field);
    }
  }

  private void waymarks(List<Spot> spots, Series series, BraillePlot plot, Region field) {
    int next = STAGGERED * curves.series().indexOf(series) % MARKED + 2;
    for (Spot spot : spots) {
      if (spot.isFinite() && plot.cell(spot.x(), spot.y()).x() >= next) {
        mark(spot, series, plot, field);
        next += MARKED;
      }
    }
  }

  /** A spot by fractions of the axes. */
  private Spot placed(Spot spot) {
    return new Spot(curves.x().fraction(spot.x()), curves.y().fraction(spot.y()));
  }

  private void mark(Spot spot, Series series, BraillePlot plot, Region field) {
    Point cell = plot.cell(spot.x(), spot.y());
    field.put(cell.x(), cell.y(), field.glyphs().classMark(series.hue()), style(series));
  }
}
