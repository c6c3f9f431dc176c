package io.github.backstep.tui.theme;

import io.github.backstep.tui.canvas.Color;

/**
 * A colour of the theme, chosen by hand for every depth: true colour, one of 256, one of 16. An
 * index of -1 is the terminal's default.
 */
enum Swatch {
  NOTHING(-1, -1, -1),
  INK(0xd6dbe4, 253, -1),
  BRIGHT(0xf4f6fa, 231, 15),
  GREY(0x97a0ae, 247, 7),
  DIM_GREY(0x6a7382, 243, 8),
  FAINT_GREY(0x454d5a, 239, 8),
  LINE(0x3a4250, 238, 8),
  NIGHT(0x0b0d11, 16, 0),
  BAR(0x1f242d, 235, -1),
  PANEL(0x161a21, 234, -1),
  SELECTED(0x2d3541, 237, 8),
  LINK_ACROSS(0x26344a, 236, -1),
  LINK_DOWN(0x3a3049, 237, -1),
  FACTOR_FILL(0x3d4a5c, 239, 8),
  CYAN(0x62d0dc, 80, 14),
  STEEL(0x9cabc0, 110, 7),
  GREEN(0x84cc8e, 114, 10),
  ROSE(0xe98aa5, 175, 13),
  VIOLET(0xb9a1f0, 141, 5),
  GOLD(0xe0c56e, 179, 11),
  ORANGE(0xf2a154, 215, 11),
  BLUE(0x6db3f8, 75, 12),
  SKY(0x6db3f8, 117, 14),
  TEAL(0x62d0dc, 80, 6),
  RED(0xf2716d, 203, 9),
  AMBER(0xefb556, 214, 11),
  CRIMSON(0xb0003a, 161, 1),
  LEMON(0xf0e07a, 228, 15),
  SAND(0xc9a283, 180, 3),
  MOSS(0xb7c24f, 149, 2),
  TRACK(0x2a303a, 236, -1);

  private final int rgb;
  private final int indexed;
  private final int ansi;

  Swatch(int rgb, int indexed, int ansi) {
    this.rgb = rgb;
    this.indexed = indexed;
    this.ansi = ansi;
  }

  Color at(ColorDepth depth) {
    int value =
        switch (depth) {
          case TRUE -> rgb;
          case INDEXED_256 -> indexed;
          case ANSI_16 -> ansi;
          case NONE -> -1;
        };
    return value < 0 ? Color.DEFAULT : color(depth, value);
  }

  private static Color color(ColorDepth depth, int value) {
    return switch (depth) {
      case TRUE -> Color.rgb(value);
      case INDEXED_256 -> Color.indexed(value);
      case ANSI_16, NONE -> Color.ansi(value);
    };
  }
}
