package io.github.backstep.data;

/**
 * A place the pen passes through, x to the right and y downwards.
 *
 * @param corner whether the pen turns here at once instead of in a curve
 */
record DigitPoint(double x, double y, boolean corner) {
  /** The same point of a stroke in another place. */
  DigitPoint at(double otherX, double otherY) {
    return new DigitPoint(otherX, otherY, corner);
  }

  /** This point moved by a distance. */
  DigitPoint plus(double dx, double dy) {
    return at(x + dx, y + dy);
  }

  /** Where this point would be on the other side of another. */
  DigitPoint mirroredAt(DigitPoint centre) {
    return at(2 * centre.x - x, 2 * centre.y - y);
  }

  double distance(DigitPoint other) {
    double dx = other.x - x;
    double dy = other.y - y;
    return Math.sqrt(dx * dx + dy * dy);
  }
}
