package io.github.backstep.figure.drawing;

import java.util.stream.DoubleStream;

/**
 * What is laid off along one side of a drawing.
 *
 * @param label what the numbers are, in words
 * @param from the least of them
 * @param to the greatest, above {@code from}
 * @param isLogarithmic whether equal distances are equal factors; then {@code from} is above zero
 */
public record Axis(String label, double from, double to, boolean isLogarithmic) {
  /** Beyond this a difference could be infinite. */
  private static final double MOST = Double.MAX_VALUE / 4;

  /** What a logarithmic axis has at both ends beyond the numbers on it, in powers of ten. */
  private static final double MARGIN = 0.2;

  public Axis {
    boolean lies = from < to && !Double.isInfinite(to - from);
    if (!lies || (isLogarithmic && from <= 0)) {
      throw new IllegalArgumentException(
          "an axis needs finite from < to, above 0 if logarithmic, got " + from + " and " + to);
    }
  }

  /** An axis with even steps. */
  public static Axis of(String label, double from, double to) {
    return new Axis(label, from, to, false);
  }

  /** An axis that holds all finite values; wider if they are all the same, 0 to 1 if none. */
  public static Axis holding(String label, DoubleStream values) {
    double[] finite =
        values.filter(Double::isFinite).map(v -> Math.max(-MOST, Math.min(MOST, v))).toArray();
    double least = DoubleStream.of(finite).min().orElse(0);
    double most = DoubleStream.of(finite).max().orElse(1);
    double margin = least < most ? 0 : Math.max(Math.abs(least), 1) / 2;
    return of(label, least - margin, most + margin);
  }

  /** A logarithmic axis that holds all finite values above zero; 1 to 10 if there are none. */
  public static Axis ofPowers(String label, DoubleStream values) {
    double[] positive = values.filter(v -> v > 0 && v < MOST).toArray();
    double least = Math.log10(DoubleStream.of(positive).min().orElse(1)) - MARGIN;
    double most = Math.log10(DoubleStream.of(positive).max().orElse(10)) + MARGIN;
    double from = Math.max(Double.MIN_NORMAL, Math.pow(10, least));
    return new Axis(label, from, Math.min(MOST, Math.pow(10, most)), true);
  }

  /** This axis with a little more room at its greater end. */
  public Axis roomy() {
    return of(label, from, to + (to - from) * 0.04);
  }

  /** This axis from zero on, or up to zero, so that lengths can be compared. */
  public Axis withZero() {
    return of(label, Math.min(0, from), Math.max(0, to));
  }

  /** This axis with a share of its length added at both ends. */
  public Axis padded(double share) {
    double margin = (to - from) * share;
    return of(label, from - margin, to + margin);
  }

  /** Where a value lies: 0 at the beginning, 1 at the end, outside of that beyond them. */
  public double fraction(double value) {
    return isLogarithmic
        ? (Math.log10(value) - Math.log10(from)) / (Math.log10(to) - Math.log10(from))
        : (value - from) / (to - from);
  }

  /** The value at a fraction. */
  public double at(double fraction) {
    return isLogarithmic
        ? Math.pow(10, Math.log10(from) + fraction * (Math.log10(to) - Math.log10(from)))
        : from + fraction * (to - from);
  }
}
