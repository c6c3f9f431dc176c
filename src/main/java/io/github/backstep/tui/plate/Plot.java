package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Axis;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;

/** The field between two axes, and the numbers along them: at the left and below. */
record Plot(Axis x, Axis y, Easel easel) {
  private static final int LABELS = Easel.DIGITS;

  /** Rows from one number along the left side to the next, at least. */
  private static final int PITCH = 3;

  /** Draws the axes and returns the field. */
  Region draw(Region place) {
    Region field = place.dropLeft(LABELS + 1).dropBottom(1);
    Region left = place.left(LABELS).dropBottom(1);
    Style grid = easel.theme().style(Role.CHART_GRID);
    place.dropBottom(1).verticalRule(LABELS, grid);
    for (double tick : Ticks.of(y, Math.max(2, field.rows() / PITCH))) {
      int row = (int) Math.round((1 - y.fraction(tick)) * (field.rows() - 1));
      left.textRight(row, easel.number(tick), easel.theme().style(Role.DIM));
      place.dropBottom(1).put(LABELS, row, place.glyphs().get(Glyph.TEE_RIGHT), grid);
    }
    easel.ends(x, place.bottom(1).dropLeft(LABELS + 1));
    return field;
  }
}
