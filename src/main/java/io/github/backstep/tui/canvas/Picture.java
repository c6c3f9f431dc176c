package io.github.backstep.tui.canvas;

import java.util.function.DoubleFunction;

/**
 * A grid of pixels: a number at each of them, from 0 to 1, and the ramp that colours it.
 *
 * @param faint without colours the number is the brightness, and below zero it is drawn in strokes;
 *     a faint picture stays in the lower third, so that points can be seen on it
 */
public record Picture(Field field, DoubleFunction<Color> ramp, boolean faint) {
  /** The numbers of a picture, from 0 to 1; without colours also below. */
  public record Field(int width, int height, Pixels pixels) {}

  /** Where the number of a pixel comes from. */
  public interface Pixels {
    double at(int x, int y);
  }

  private static final double FAINTNESS = 1.0 / 3;

  /** A picture whose brightest pixels are as bright as can be. */
  public static Picture of(Field field, DoubleFunction<Color> ramp) {
    return new Picture(field, ramp, false);
  }

  /** A picture to draw points on. */
  public static Picture ground(Field field, DoubleFunction<Color> ramp) {
    return new Picture(field, ramp, true);
  }

  int width() {
    return field.width();
  }

  int height() {
    return field.height();
  }

  Color color(int x, int y) {
    return ramp.apply(field.pixels().at(x, y));
  }

  double brightness(int x, int y) {
    return field.pixels().at(x, y) * (faint ? FAINTNESS : 1);
  }
}
