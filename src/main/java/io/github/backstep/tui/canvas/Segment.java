package io.github.backstep.tui.canvas;

import org.jspecify.annotations.Nullable;

/** A straight line between two positions that need not be whole numbers. */
record Segment(double x0, double y0, double x1, double y1) {
  double x(double t) {
    return x0 + t * (x1 - x0);
  }

  double y(double t) {
    return y0 + t * (y1 - y0);
  }

  double longestSide() {
    return Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0));
  }

  /**
   * The part of this segment within [0, maxX] by [0, maxY], or null if there is none.
   *
   * @see "Liang and Barsky: A new concept and method for line clipping, 1984"
   */
  @Nullable Segment clippedTo(double maxX, double maxY) {
    double[] ends = {0, 1};
    double dx = x1 - x0;
    double dy = y1 - y0;
    boolean visible =
        narrow(ends, -dx, x0)
            && narrow(ends, dx, maxX - x0)
            && narrow(ends, -dy, y0)
            && narrow(ends, dy, maxY - y0);
    return visible ? new Segment(x(ends[0]), y(ends[0]), x(ends[1]), y(ends[1])) : null;
  }

  private static boolean narrow(double[] ends, double direction, double room) {
    if (direction == 0) {
      return room >= 0;
    }
    double t = room / direction;
    if (direction < 0) {
      ends[0] = Math.max(ends[0], t);
    } else {
      ends[1] = Math.min(ends[1], t);
    }
    return ends[0] <= ends[1];
  }
}
