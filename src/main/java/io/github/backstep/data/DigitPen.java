package io.github.backstep.data;

import io.github.backstep.random.NumpyRandom;

/**
 * What a digit is written with.
 *
 * @param radius half the width of its line in pixels, at ordinary pressure
 * @param softness the width of the line's blurred edge in pixels
 * @param darkness the ink in the middle of the line, 1 for as dark as can be
 */
record DigitPen(double radius, double softness, double darkness) {
  private static final double THINNEST = 0.9;
  private static final double THICKEST = 1.85;
  private static final double HARDEST = 0.9;
  private static final double SOFTEST = 1.5;
  private static final double PALEST = 0.85;

  /** Above 1, since many pens are as dark as can be. */
  private static final double DARKEST = 1.15;

  /** Deviation of the pressure at either end of a stroke, and its bounds. */
  private static final double PRESSURE = 0.15;

  private static final double LEAST_PRESSURE = 0.6;
  private static final double MOST_PRESSURE = 1.3;

  /** The most that {@link #reach} can be. */
  static final double FARTHEST_REACH = THICKEST * MOST_PRESSURE + SOFTEST / 2;

  /** The share of strokes in which the pen skips, and the share of the stroke it skips. */
  private static final double SKIPPING = 0.05;

  private static final double SKIP = 0.1;

  /** A pen: draws radius, softness and darkness. */
  static DigitPen draw(NumpyRandom random) {
    double radius = random.uniform(THINNEST, THICKEST);
    double softness = random.uniform(HARDEST, SOFTEST);
    return new DigitPen(radius, softness, Math.min(1, random.uniform(PALEST, DARKEST)));
  }

  /**
   * Leaves a stroke on paper. Draws the pressure at its start and at its end, whether the pen
   * skips, and if so where.
   */
  void trace(DigitCurve curve, DigitPaper paper, NumpyRandom random) {
    double start = pressure(random);
    double end = pressure(random);
    double skipFrom = random.nextDouble() < SKIPPING ? random.nextDouble() : 1;
    int pieces = curve.nodes() - 1;
    for (int piece = 0; piece < pieces; piece++) {
      double along = (double) piece / pieces;
      if (along < skipFrom || along > skipFrom + SKIP) {
        paper.mark(curve, piece, this, start + (end - start) * along);
      }
    }
  }

  private static double pressure(NumpyRandom random) {
    double pressure = random.normal(1, PRESSURE);
    return Math.max(LEAST_PRESSURE, Math.min(MOST_PRESSURE, pressure));
  }

  /** How far from the middle of the line its ink reaches, in pixels. */
  double reach(double pressure) {
    return radius * pressure + softness / 2;
  }

  /** The ink so many pixels inside of where its reach ends. */
  double ink(double depth) {
    return darkness * Math.min(1, depth / softness);
  }
}
