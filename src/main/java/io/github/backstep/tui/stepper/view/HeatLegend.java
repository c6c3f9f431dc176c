package io.github.backstep.tui.stepper.view;

import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.theme.Role;

/** Says on the frame around a heat map, without colours, which characters are below zero. */
public final class HeatLegend {
  private HeatLegend() {}

  public static void draw(Model model, Region framed) {
    framed.bottom(1).textCentred(0, text(model), model.session().theme().style(Role.DIM));
  }

  /** Empty where colours say it. */
  static String text(Model model) {
    Session session = model.session();
    return session.theme().isColorless()
        ? " " + session.texts().of("plain.below-zero", session.glyphs().strokes()) + " "
        : "";
  }
}
