package io.github.backstep.tui.stepper;

import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.theme.Role;

/** Says on the frame around a heat map, without colours, which characters are below zero. */
final class HeatLegend {
  private HeatLegend() {}

  static void draw(Model model, Region framed) {
    Session session = model.session();
    if (session.theme().isColorless()) {
      String text = session.texts().of("plain.below-zero", session.glyphs().strokes());
      framed.bottom(1).textCentred(0, " " + text + " ", session.theme().style(Role.DIM));
    }
  }
}
