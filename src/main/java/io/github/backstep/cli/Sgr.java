package io.github.backstep.cli;

import io.github.backstep.tui.canvas.Color;
import io.github.backstep.tui.canvas.Style;

/** The sequences that set a terminal's colours, for the few lines that are printed in colour. */
final class Sgr {
  static final String RESET = "\u001b[0m";

  private Sgr() {}

  /** Switches to a style from whatever it was. */
  static String of(Style style) {
    return "\u001b[0"
        + (style.bold() ? ";1" : "")
        + color(3, style.fg())
        + color(4, style.bg())
        + "m";
  }

  /**
   * @param ground 3 for the foreground, 4 for the background
   */
  private static String color(int ground, Color color) {
    int value = color.value();
    return switch (color.kind()) {
      case DEFAULT -> "";
      case ANSI -> ";" + (value < 8 ? 10 * ground + value : 10 * ground + 60 + value - 8);
      case INDEXED -> ";" + ground + "8;5;" + value;
      case RGB ->
          ";" + ground + "8;2;" + (value >> 16) + ";" + (value >> 8 & 0xff) + ";" + (value & 0xff);
    };
  }
}
