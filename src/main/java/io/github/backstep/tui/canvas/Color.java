package io.github.backstep.tui.canvas;

/**
 * A colour a terminal can be asked for: its own default, one of its 16 or 256 numbered colours, or
 * 24 bits of red, green and blue.
 *
 * @param kind how the value is meant
 * @param value an index, or {@code 0xRRGGBB}
 */
public record Color(Kind kind, int value) {
  /** How a colour is named to the terminal. */
  public enum Kind {
    DEFAULT,
    ANSI,
    INDEXED,
    RGB
  }

  /** What the terminal shows when it is asked for nothing; as a background it is see-through. */
  public static final Color DEFAULT = new Color(Kind.DEFAULT, 0);

  private static final int[] ANSI_AS_RGB = {
    0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
    0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff
  };

  public Color {
    int limit =
        switch (kind) {
          case DEFAULT -> 1;
          case ANSI -> 16;
          case INDEXED -> 256;
          case RGB -> 1 << 24;
        };
    if (value < 0 || value >= limit) {
      throw new IllegalArgumentException(
          "a colour of kind " + kind + " has values from 0 to " + (limit - 1) + ", got " + value);
    }
  }

  /** One of the terminal's 16 colours: 0–7 black to white, 8–15 the same brighter. */
  public static Color ansi(int index) {
    return new Color(Kind.ANSI, index);
  }

  /** One of the 256 numbered colours: 16 basic, a 6×6×6 cube, 24 greys. */
  public static Color indexed(int index) {
    return new Color(Kind.INDEXED, index);
  }

  /** A true colour, {@code 0xRRGGBB}. */
  public static Color rgb(int redGreenBlue) {
    return new Color(Kind.RGB, redGreenBlue);
  }

  public boolean isDefault() {
    return kind == Kind.DEFAULT;
  }

  /**
   * This colour as {@code 0xRRGGBB}, as xterm draws it. The default counts as black: exact only for
   * true colours and those above 15, which no user redefines.
   */
  public int approximateRgb() {
    return switch (kind) {
      case DEFAULT -> 0;
      case ANSI -> ANSI_AS_RGB[value];
      case INDEXED -> value < 16 ? ANSI_AS_RGB[value] : value < 232 ? cube() : grey();
      case RGB -> value;
    };
  }

  private int cube() {
    int cell = value - 16;
    return level(cell / 36) << 16 | level(cell / 6 % 6) << 8 | level(cell % 6);
  }

  private static int level(int step) {
    return step == 0 ? 0 : 55 + 40 * step;
  }

  private int grey() {
    return (8 + 10 * (value - 232)) * 0x010101;
  }
}
