package io.github.backstep.data;

import io.github.backstep.random.NumpyRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * The hand that writes one digit: how large, slanted, turned and bent it writes, and how far its
 * points stray from where the skeleton has them.
 *
 * @param carelessness by how much more than usual it bends and strays; most hands are near 1, few
 *     are much more careless
 */
record DigitHand(double carelessness, DigitMatrix matrix, DigitBend bend) {
  /** Half the height of a skeleton's box in pixels; the digits themselves are somewhat smaller. */
  private static final double HALF_HEIGHT = 9.8;

  /** Deviation of the logarithms of width and height. */
  private static final double STRETCH = 0.1;

  private static final double MEAN_SLANT = 0.08;
  private static final double SLANT = 0.22;

  /** In radians: one digit in three is turned by more than 7 degrees. */
  private static final double TURN = 0.12;

  private static final double BEND = 0.08;

  /** In half heights of the digit. */
  private static final double STRAY = 0.08;

  /** How much of its straying a hand carries on from one point to the next. */
  private static final double PERSISTENCE = 0.6;

  private static final double RENEWAL = Math.sqrt(1 - PERSISTENCE * PERSISTENCE);

  /** Deviation of the carelessness's logarithm. */
  private static final double CARELESSNESS = 0.3;

  /** More would be scrawl that no one can read. */
  private static final double MOST_CARELESS = 1.7;

  /** A hand: draws carelessness, width, height, slant and angle, then the bend. */
  static DigitHand draw(NumpyRandom random) {
    double carelessness = Math.min(MOST_CARELESS, StrictMath.exp(random.normal(0, CARELESSNESS)));
    DigitMatrix matrix =
        DigitMatrix.stretch(size(random), size(random))
            .then(DigitMatrix.slant(random.normal(MEAN_SLANT, SLANT)))
            .then(DigitMatrix.turn(random.normal(0, TURN)));
    return new DigitHand(carelessness, matrix, DigitBend.draw(random, BEND * carelessness));
  }

  private static double size(NumpyRandom random) {
    return HALF_HEIGHT * StrictMath.exp(random.normal(0, STRETCH));
  }

  /**
   * The strokes of a digit, in pixels about its middle. Draws where the pen strays to at the start
   * of each stroke and at each of its points, x and then y.
   */
  List<DigitCurve> write(DigitSkeleton skeleton, NumpyRandom random) {
    List<DigitCurve> curves = new ArrayList<>();
    for (List<DigitPoint> stroke : skeleton.strokes()) {
      curves.add(DigitCurve.through(strayed(stroke, random)));
    }
    return curves;
  }

  private List<DigitPoint> strayed(List<DigitPoint> stroke, NumpyRandom random) {
    double deviation = STRAY * carelessness;
    double dx = random.normal(0, deviation);
    double dy = random.normal(0, deviation);
    List<DigitPoint> points = new ArrayList<>();
    for (DigitPoint point : stroke) {
      dx = PERSISTENCE * dx + random.normal(0, RENEWAL * deviation);
      dy = PERSISTENCE * dy + random.normal(0, RENEWAL * deviation);
      points.add(matrix.apply(bend.apply(point).plus(dx, dy)));
    }
    return points;
  }
}
