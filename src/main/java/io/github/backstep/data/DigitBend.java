package io.github.backstep.data;

import io.github.backstep.random.NumpyRandom;

/**
 * A bending of the plane: each coordinate moves by a quadratic form of both, so that the middle
 * stays where it is and the rest curves about it.
 */
record DigitBend(Form x, Form y) {
  /** The number xx·x² + xy·x·y + yy·y². */
  record Form(double xx, double xy, double yy) {
    double of(DigitPoint point) {
      return (xx * point.x() + xy * point.y()) * point.x() + yy * point.y() * point.y();
    }
  }

  /** A bend of normal coefficients. Draws those of x, then those of y. */
  static DigitBend draw(NumpyRandom random, double deviation) {
    return new DigitBend(form(random, deviation), form(random, deviation));
  }

  private static Form form(NumpyRandom random, double deviation) {
    double xx = random.normal(0, deviation);
    double xy = random.normal(0, deviation);
    return new Form(xx, xy, random.normal(0, deviation));
  }

  DigitPoint apply(DigitPoint point) {
    return point.plus(x.of(point), y.of(point));
  }
}
