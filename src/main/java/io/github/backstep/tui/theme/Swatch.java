package io.github.backstep.tui.theme;

import io.github.backstep.tui.canvas.Color;

/**
 * A colour of the theme, chosen by hand for each ground and every depth. Its name says what it is
 * on a dark ground; on a light one it is what does the same there.
 */
enum Swatch {
  NOTHING(on(-1, -1, -1), on(-1, -1, -1)),
  INK(on(0xd6dbe4, 253, -1), on(0x2a313b, 236, -1)),
  BRIGHT(on(0xf4f6fa, 231, 15), on(0x0b0d11, 16, 0)),
  GREY(on(0x97a0ae, 247, 7), on(0x5a6472, 241, 8)),
  DIM_GREY(on(0x6a7382, 243, 8), on(0x727c8a, 243, 8)),
  FAINT_GREY(on(0x454d5a, 239, 8), on(0xb0b7c1, 249, 7)),
  LINE(on(0x3a4250, 238, 8), on(0xc2c8d1, 251, 7)),
  NIGHT(on(0x0b0d11, 16, 0), on(0xffffff, 231, 15)),
  BAR(on(0x1f242d, 235, -1), on(0xe3e7ed, 254, -1)),
  PANEL(on(0x161a21, 234, -1), on(0xf1f3f6, 255, -1)),
  SELECTED(on(0x2d3541, 237, 8), on(0xd0d9e5, 252, 7)),
  LINK_ACROSS(on(0x26344a, 236, -1), on(0xd9e7f8, 189, -1)),
  LINK_DOWN(on(0x3a3049, 237, -1), on(0xebdff6, 225, -1)),
  FACTOR_FILL(on(0x3d4a5c, 239, 8), on(0xbccbdd, 152, 7)),
  CYAN(on(0x62d0dc, 80, 14), on(0x0a6c7c, 24, 6)),
  STEEL(on(0x9cabc0, 110, 7), on(0x4d6078, 60, 8)),
  GREEN(on(0x84cc8e, 114, 10), on(0x23752f, 28, 2)),
  ROSE(on(0xe98aa5, 175, 13), on(0xb02a5b, 125, 13)),
  VIOLET(on(0xb9a1f0, 141, 5), on(0x6941c6, 55, 5)),
  GOLD(on(0xe0c56e, 179, 11), on(0x846200, 94, 3)),
  ORANGE(on(0xf2a154, 215, 11), on(0xa34a00, 130, 1)),
  BLUE(on(0x6db3f8, 75, 12), on(0x0a5cb0, 25, 4)),
  SKY(on(0x6db3f8, 117, 14), on(0x0a5cb0, 25, 4)),
  TEAL(on(0x62d0dc, 80, 6), on(0x0a7c86, 30, 6)),
  RED(on(0xf2716d, 203, 9), on(0xc0271f, 160, 1)),
  AMBER(on(0xefb556, 214, 11), on(0x9a5a00, 130, 3)),
  ALARM(on(0xf4f6fa, 231, 15), on(0xb0003a, 161, 1)),
  ALARM_INK(on(0xb0003a, 161, 1), on(0xffffff, 231, 15)),
  LEMON(on(0xf0e07a, 228, 15), on(0x716a00, 58, 3)),
  SAND(on(0xc9a283, 180, 3), on(0x7c5538, 95, 9)),
  MOSS(on(0xb7c24f, 149, 2), on(0x5b7000, 64, 10)),
  TRACK(on(0x2a303a, 236, -1), on(0xdde2e9, 253, -1));

  @SuppressWarnings("ImmutableEnumChecker") // a record of numbers
  private final Tone dark;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Tone light;

  Swatch(Tone dark, Tone light) {
    this.dark = dark;
    this.light = light;
  }

  /** A colour at each depth; an index of -1 is the terminal's default. */
  private record Tone(int rgb, int indexed, int ansi) {
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

  private static Tone on(int rgb, int indexed, int ansi) {
    return new Tone(rgb, indexed, ansi);
  }

  Color at(ColorDepth depth, Ground ground) {
    return (ground == Ground.DARK ? dark : light).at(depth);
  }
}
