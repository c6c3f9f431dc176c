package io.github.backstep.tui.canvas;

/**
 * A plot of points and curves over a range of x and y, drawn in dots finer than the cells.
 *
 * <p>Several series may be drawn, each in its style, the last one on top. NaN and infinities leave
 * a gap in a curve; what lies outside the ranges is clipped.
 */
public final class BraillePlot {
  private final DotRaster dots;
  private final Range xRange;
  private final Range yRange;

  public BraillePlot(Region region, Range xRange, Range yRange) {
    this.dots = new DotRaster(region);
    this.xRange = xRange;
    this.yRange = yRange;
  }

  /** Draws one dot. */
  public void point(double x, double y, Style style) {
    if (Double.isFinite(x) && Double.isFinite(y)) {
      dots.point((int) Math.round(column(x)), (int) Math.round(row(y)), style);
    }
  }

  /** Draws the points (x, y) joined by straight lines. */
  public void curve(double[] xs, double[] ys, Style style) {
    int n = Math.min(xs.length, ys.length);
    for (int i = 0; i < n; i++) {
      boolean joined = i > 0 && Double.isFinite(xs[i - 1]) && Double.isFinite(ys[i - 1]);
      if (joined && Double.isFinite(xs[i]) && Double.isFinite(ys[i])) {
        dots.line(new Segment(column(xs[i - 1]), row(ys[i - 1]), column(xs[i]), row(ys[i])), style);
      } else {
        point(xs[i], ys[i], style);
      }
    }
  }

  /** Draws a level line across the whole width. */
  public void horizontal(double y, Style style) {
    dots.line(new Segment(0, row(y), dots.width() - 1.0, row(y)), style);
  }

  /** Draws an upright line over the whole height. */
  public void vertical(double x, Style style) {
    dots.line(new Segment(column(x), 0, column(x), dots.height() - 1.0), style);
  }

  /** The cell of the region in which a point of the plot lies, to put a mark or a label there. */
  public Point cell(double x, double y) {
    return dots.cell((int) Math.round(column(x)), (int) Math.round(row(y)));
  }

  private double column(double x) {
    return xRange.fraction(x) * (dots.width() - 1);
  }

  private double row(double y) {
    return (1 - yRange.fraction(y)) * (dots.height() - 1);
  }
}
