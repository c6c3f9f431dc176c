package io.github.backstep.tui.plate;

import io.github.backstep.tui.canvas.Picture;
import io.github.backstep.tui.theme.Theme;

/**
 * Numbers from −1 to 1 as the pixels of a picture: in the colours of the heat map, or without
 * colours as bright as they are large, those below zero in strokes.
 */
public final class HeatPicture {
  private HeatPicture() {}

  public static Picture of(Theme theme, int width, int height, Picture.Pixels heat) {
    Picture.Pixels shares = theme.isColorless() ? heat : (x, y) -> (heat.at(x, y) + 1) / 2;
    Picture.Field field = new Picture.Field(width, height, shares);
    return Picture.of(field, share -> theme.heatPixel(2 * share - 1));
  }
}
