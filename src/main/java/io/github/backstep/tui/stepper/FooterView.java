package io.github.backstep.tui.stepper;

import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.theme.Theme;

/** Draws the bottom line. */
final class FooterView {
  private FooterView() {}

  static void draw(Model model, Region line) {
    Theme theme = model.session().theme();
    for (Footer.Piece piece : Footer.of(model, line.columns()).pieces()) {
      line.fitted(piece.x(), 0, piece.text(), theme.style(piece.role()));
    }
  }
}
