package io.github.backstep.data;

/** A linear map of the plane: x becomes xx·x + xy·y, and y becomes yx·x + yy·y. */
record DigitMatrix(double xx, double xy, double yx, double yy) {
  static DigitMatrix stretch(double width, double height) {
    return new DigitMatrix(width, 0, 0, height);
  }

  /** Leans upright lines to the right, by so much of their height. */
  static DigitMatrix slant(double lean) {
    return new DigitMatrix(1, -lean, 0, 1);
  }

  /** Turns clockwise by an angle in radians. */
  static DigitMatrix turn(double angle) {
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    return new DigitMatrix(cos, -sin, sin, cos);
  }

  /** This map, and then another. */
  DigitMatrix then(DigitMatrix other) {
    return new DigitMatrix(
        other.xx * xx + other.xy * yx,
        other.xx * xy + other.xy * yy,
        other.yx * xx + other.yy * yx,
        other.yx * xy + other.yy * yy);
  }

  DigitPoint apply(DigitPoint point) {
    return point.at(xx * point.x() + xy * point.y(), yx * point.x() + yy * point.y());
  }
}
