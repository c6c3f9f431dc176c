package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Ground;
import io.github.backstep.tui.canvas.BlockImage;
import io.github.backstep.tui.canvas.Picture;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.theme.Theme;

/** The plane as a network of two classes sees it: each half block in the colour of its odds. */
public record TintedGround(Ground ground, Theme theme) {
  /** Fills a region with the whole of the plane. */
  public void draw(Region field) {
    int width = field.columns();
    int height = 2 * field.rows();
    Picture.Field pixels =
        new Picture.Field(
            width, height, (x, y) -> ground.near((x + 0.5) / width, (y + 0.5) / height, 1));
    new BlockImage(Picture.ground(pixels, theme::boundary)).draw(field);
  }
}
