package io.github.backstep.tui.stepper.view;

import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;

/** The program of the step as a ribbon: what is done is bright, what is to come is faint. */
public final class RibbonView {
  /** Columns at an end of the line that are kept for the arrow. */
  private static final int EDGE = 2;

  private RibbonView() {}

  public static void draw(Model model, Region line) {
    Theme theme = model.session().theme();
    Ribbon ribbon = Ribbon.of(model.program(), model.session());
    int shift = ribbon.shift(model.position().op(), line.columns());
    for (Ribbon.Piece piece : ribbon.pieces()) {
      int x = piece.x() - shift;
      int end = piece.end() - shift;
      if (x >= (shift > 0 ? EDGE : 0) && end <= line.columns() - EDGE) {
        line.text(x, 0, piece.text(), style(piece, model, theme));
      }
      if (!piece.isPhase() && piece.op() == model.position().op()) {
        line.put(x - 1, 0, ' ', theme.style(Role.CURRENT_OPERATION));
        line.put(end, 0, ' ', theme.style(Role.CURRENT_OPERATION));
      }
      if (!piece.isPhase() && model.isDifferent(piece.op())) {
        boolean current = piece.op() == model.position().op();
        Role role = current ? Role.CURRENT_OPERATION : Role.WARNING;
        line.put(end, 0, line.glyphs().get(Glyph.DIFFERENT), theme.style(role));
      }
    }
    mark(line, shift > 0, 0, Glyph.ARROW_LEFT, theme);
    mark(
        line,
        ribbon.width() - shift > line.columns(),
        line.columns() - 1,
        Glyph.ARROW_RIGHT,
        theme);
  }

  private static void mark(Region line, boolean more, int x, Glyph arrow, Theme theme) {
    if (more) {
      line.put(x, 0, line.glyphs().get(arrow), theme.style(Role.DIM));
    }
  }

  private static Style style(Ribbon.Piece piece, Model model, Theme theme) {
    int current = model.position().op();
    if (piece.isPhase()) {
      boolean here = piece.phase() == model.operation().phase();
      return here ? Phases.style(piece.phase(), theme).asBold() : theme.style(Role.FAINT);
    }
    if (piece.op() == current) {
      return theme.style(Role.CURRENT_OPERATION);
    }
    return piece.op() < current ? Phases.style(piece.phase(), theme) : theme.style(Role.STALE);
  }
}
