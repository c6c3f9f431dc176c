package io.github.backstep.tui.stepper;

import io.github.backstep.tui.canvas.Picture;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;

/**
 * Numbers from −1 to 1 as the pixels of a picture: in the colours of the heat map, or without
 * colours as bright as they are large, those below zero in strokes.
 */
final class HeatPicture {
  private HeatPicture() {}

  static Picture of(Theme theme, int width, int height, Picture.Pixels heat) {
    Picture.Pixels shares = theme.isColorless() ? heat : (x, y) -> (heat.at(x, y) + 1) / 2;
    Picture.Field field = new Picture.Field(width, height, shares);
    return Picture.of(field, share -> theme.heatPixel(2 * share - 1));
  }

  /** Says on the frame around it, without colours, which characters are below zero. */
  static void legend(Model model, Region framed) {
    Session session = model.session();
    if (session.theme().isColorless()) {
      String text = session.texts().of("plain.below-zero", session.glyphs().strokes());
      framed.bottom(1).textCentred(0, " " + text + " ", session.theme().style(Role.DIM));
    }
  }
}
