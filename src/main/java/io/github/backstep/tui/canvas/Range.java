package io.github.backstep.tui.canvas;

/** The part of an axis that a plot shows: from its least to its greatest value, never empty. */
public record Range(double min, double max) {
  private static final double FAR = 1e9;

  public Range {
    if (!(min < max) || Double.isInfinite(max - min)) {
      throw new IllegalArgumentException(
          "a range needs finite min < max, got " + min + " and " + max);
    }
  }

  /** What holds all finite values; widened a little when they are all the same, 0 to 1 if none. */
  public static Range of(double... values) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (Double.isFinite(value)) {
        min = Math.min(min, value);
        max = Math.max(max, value);
      }
    }
    return min <= max ? around(min, max) : new Range(0, 1);
  }

  private static Range around(double min, double max) {
    double half = Double.MAX_VALUE / 4;
    double low = Math.max(min, -half);
    double high = Math.min(max, half);
    double margin = Math.max(Math.abs(low), 1) * 0.5;
    return high > low ? new Range(low, high) : new Range(low - margin, low + margin);
  }

  /** This range with a share of its width added at both ends. */
  public Range padded(double share) {
    double margin = (max - min) * share;
    return new Range(min - margin, max + margin);
  }

  /** The smallest range that holds this one and a value; unchanged by NaN and infinities. */
  public Range with(double value) {
    return Double.isFinite(value) ? of(min, max, value) : this;
  }

  /** Where a value lies: 0 at the least, 1 at the greatest, beyond them outside; never infinite. */
  public double fraction(double value) {
    return Math.max(-FAR, Math.min(FAR, (value - min) / (max - min)));
  }

  /** The value at a fraction. */
  public double at(double fraction) {
    return min + fraction * (max - min);
  }
}
