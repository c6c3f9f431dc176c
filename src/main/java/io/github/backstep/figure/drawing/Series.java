package io.github.backstep.figure.drawing;

import java.util.List;

/**
 * A curve through some spots.
 *
 * @param hue which colour of the palette it has, as classes have theirs; {@link #GUIDE} for a line
 *     that is there to compare with
 * @param isDashed how it is told apart without colours
 * @param spots from left to right; one that is not finite leaves a gap
 */
public record Series(String name, int hue, boolean isDashed, List<Spot> spots) {
  public static final int GUIDE = -1;

  public Series {
    spots = List.copyOf(spots);
  }

  /**
   * Whether its spots are too many and too scattered to be joined: they are there to compare with.
   */
  public boolean isCloud() {
    return hue == GUIDE && !isDashed;
  }

  /** A point of a curve. */
  public record Spot(double x, double y) {
    public boolean isFinite() {
      return Double.isFinite(x) && Double.isFinite(y);
    }
  }
}
