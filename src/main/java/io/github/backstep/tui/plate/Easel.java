package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Axis;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.function.DoubleFunction;

/**
 * How a plate is drawn on a screen.
 *
 * @param numbers writes a number in few digits and at most {@link #DIGITS} characters
 * @param scroll how many rows of images or lines further down than where it would begin
 */
public record Easel(Theme theme, DoubleFunction<String> numbers, Spotlight spotlight, int scroll) {
  /** The room there is for a number beside an axis. */
  public static final int DIGITS = 6;

  String number(double value) {
    return numbers.apply(value);
  }

  /** Says on the last row of a place which of many things are shown there, counted from 1. */
  void count(int from, int to, int all, Region place) {
    String text = "%d–%d / %d ".formatted(from + 1, to, all);
    place.textRight(place.rows() - 1, text, theme.style(Role.DIM));
  }

  /** The two ends of an axis on a line, and between them, where there is room, what it is. */
  void ends(Axis axis, Region line) {
    String from = number(axis.from());
    String to = number(axis.to());
    int taken = 2 * (Math.max(from.length(), to.length()) + 1);
    if (line.glyphs().columns(axis.label()) + taken <= line.columns()) {
      line.textCentred(0, axis.label(), theme.style(Role.FAINT));
    }
    line.text(0, 0, from, theme.style(Role.DIM));
    line.textRight(0, to, theme.style(Role.DIM));
  }
}
