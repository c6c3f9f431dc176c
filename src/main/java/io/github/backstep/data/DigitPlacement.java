package io.github.backstep.data;

import io.github.backstep.random.NumpyRandom;
import java.util.List;

/**
 * Where on its square of paper a digit lies: its centre of mass near the middle, and no ink near
 * the edge. A digit too large for that is made smaller.
 */
final class DigitPlacement {
  /** What the pen's middle keeps to the edge, so that the outermost pixels stay blank. */
  private static final double MARGIN = 1 + DigitPen.FARTHEST_REACH;

  /** Deviation, in pixels, of the centre of mass from the middle in each direction. */
  private static final double SHIFT = 0.5;

  private DigitPlacement() {}

  /** The curves in coordinates of the sheet. Draws the shift, x and then y. */
  static List<DigitCurve> place(List<DigitCurve> curves, NumpyRandom random) {
    Extent x = new Extent();
    Extent y = new Extent();
    for (DigitCurve curve : curves) {
      for (int node = 0; node < curve.nodes(); node++) {
        x.add(curve.x(node));
        y.add(curve.y(node));
      }
    }
    double scale = Math.min(1, Math.min(x.fit(), y.fit()));
    double dx = x.shift(scale, random.normal(0, SHIFT));
    double dy = y.shift(scale, random.normal(0, SHIFT));
    return curves.stream().map(curve -> curve.placed(scale, dx, dy)).toList();
  }

  /** What the curves' nodes take up in one direction. */
  private static final class Extent {
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    private double sum;
    private int count;

    void add(double value) {
      least = Math.min(least, value);
      most = Math.max(most, value);
      sum += value;
      count++;
    }

    /** The scale at which it takes up all the room there is. */
    double fit() {
      return (DigitPaper.SIDE - 2 * MARGIN) / (most - least);
    }

    /** By how much to move it, once scaled, so that its mean is this far from the middle. */
    double shift(double scale, double offMiddle) {
      double wanted = DigitPaper.SIDE / 2.0 + offMiddle - scale * sum / count;
      double farthest = DigitPaper.SIDE - MARGIN - scale * most;
      return Math.max(MARGIN - scale * least, Math.min(farthest, wanted));
    }
  }
}
