package io.github.backstep.tui.stepper.view;

import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.theme.Role;

/** Says on the frame around a heat map, without colours, which characters are below zero. */
public final class HeatLegend {
  private HeatLegend() {}

  public static void draw(Model model, Region framed) {
    Session session = model.session();
    if (session.theme().isColorless()) {
      String text = session.texts().of("plain.below-zero", session.glyphs().strokes());
      framed.bottom(1).textCentred(0, " " + text + " ", session.theme().style(Role.DIM));
    }
  }
}
