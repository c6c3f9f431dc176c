package io.github.backstep.data;

import java.util.List;

/**
 * One stroke as a chain of straight pieces, all about equally short: a smooth curve through the
 * stroke's points that turns at once where they are corners.
 *
 * <p>The curve is a centripetal Catmull–Rom spline, which unlike the uniform one neither overshoots
 * nor makes loops where points lie close together.
 *
 * @see "Yuksel, Schaefer, Keyser: Parameterization and applications of Catmull–Rom curves,
 *     Computer-Aided Design 43(7), 2011"
 */
final class DigitCurve {
  /** In the points' unit: pixels. Shorter pieces do not look rounder. */
  private static final double LENGTH_OF_PIECE = 0.8;

  /** Points that fall together still take a little time, or a tangent would divide by zero. */
  private static final double SHORTEST_TIME = 1e-3;

  private final double[] xs;
  private final double[] ys;

  private DigitCurve(int nodes) {
    xs = new double[nodes];
    ys = new double[nodes];
  }

  /** The curve through the points of a stroke, of which there are two or more. */
  static DigitCurve through(List<DigitPoint> points) {
    int pieces = 0;
    for (int i = 1; i < points.size(); i++) {
      pieces += pieces(points.get(i - 1), points.get(i));
    }
    DigitCurve curve = new DigitCurve(pieces + 1);
    curve.set(0, points.get(0).x(), points.get(0).y());
    int node = 1;
    for (int i = 1; i < points.size(); i++) {
      node = curve.goOn(node, points, i);
    }
    return curve;
  }

  private static int pieces(DigitPoint from, DigitPoint to) {
    return 1 + (int) (from.distance(to) / LENGTH_OF_PIECE);
  }

  /** Sets the nodes from this one up to point {@code next}; the node after them. */
  private int goOn(int node, List<DigitPoint> points, int next) {
    DigitPoint from = points.get(next - 1);
    DigitPoint to = points.get(next);
    boolean starts = next == 1 || from.corner();
    boolean ends = next == points.size() - 1 || to.corner();
    DigitPoint before = starts ? to.mirroredAt(from) : points.get(next - 2);
    DigitPoint after = ends ? from.mirroredAt(to) : points.get(next + 1);
    Times times = new Times(time(before, from), time(from, to), time(to, after));
    Cubic x = times.cubic(before.x(), from.x(), to.x(), after.x());
    Cubic y = times.cubic(before.y(), from.y(), to.y(), after.y());
    int pieces = pieces(from, to);
    for (int piece = 1; piece <= pieces; piece++) {
      double t = (double) piece / pieces;
      set(node + piece - 1, x.at(t), y.at(t));
    }
    return node + pieces;
  }

  /** How long the pen takes from one point to another: the square root of their distance. */
  private static double time(DigitPoint a, DigitPoint b) {
    return Math.max(SHORTEST_TIME, Math.sqrt(a.distance(b)));
  }

  private void set(int node, double x, double y) {
    xs[node] = x;
    ys[node] = y;
  }

  /** How many nodes there are, one more than pieces. */
  int nodes() {
    return xs.length;
  }

  double x(int node) {
    return xs[node];
  }

  double y(int node) {
    return ys[node];
  }

  /** This curve scaled about the origin, then moved. */
  DigitCurve placed(double scale, double dx, double dy) {
    DigitCurve placed = new DigitCurve(nodes());
    for (int node = 0; node < nodes(); node++) {
      placed.set(node, scale * xs[node] + dx, scale * ys[node] + dy);
    }
    return placed;
  }

  /** How long the pen takes for the way to a span, for the span, and for the way on. */
  private record Times(double in, double own, double out) {
    /** One coordinate along the span, by its values at the ends of all three ways. */
    Cubic cubic(double before, double from, double to, double after) {
      double along = (to - from) / own;
      double slopeFrom = (from - before) / in - (to - before) / (in + own) + along;
      double slopeTo = along - (after - from) / (own + out) + (after - to) / out;
      return new Cubic(from, own * slopeFrom, to, own * slopeTo);
    }
  }

  /** A cubic polynomial of t from 0 to 1 by its values and slopes at both ends. */
  private record Cubic(double from, double slopeFrom, double to, double slopeTo) {
    double at(double t) {
      double u = 1 - t;
      return u * u * ((1 + 2 * t) * from + t * slopeFrom)
          + t * t * ((1 + 2 * u) * to - u * slopeTo);
    }
  }
}
