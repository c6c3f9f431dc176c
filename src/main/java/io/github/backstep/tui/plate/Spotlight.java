package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Plane;
import org.jspecify.annotations.Nullable;

/**
 * What of a drawing is looked at just now.
 *
 * @param x the place along the curves; NaN for none
 * @param sample a sample in the plane; null for none
 * @param tile the number of an image or a line of a table; {@link #NOWHERE} for none
 */
public record Spotlight(double x, Plane.@Nullable Mark sample, int tile) {
  public static final int NOWHERE = -1;

  /** On nothing. */
  public static final Spotlight OFF = new Spotlight(Double.NaN, null, NOWHERE);

  public static Spotlight at(double x) {
    return new Spotlight(x, null, NOWHERE);
  }

  public static Spotlight on(int tile) {
    return new Spotlight(Double.NaN, null, tile);
  }

  public static Spotlight on(Plane.Mark sample) {
    return new Spotlight(Double.NaN, sample, NOWHERE);
  }
}
