package io.github.backstep.tui.theme;

import io.github.backstep.tui.canvas.Color;
import io.github.backstep.tui.canvas.Style;
import java.util.List;

/**
 * The ramps of the theme on one ground.
 *
 * @param below how numbers below zero look where colours are few
 * @param above how those above zero do
 */
record Ramps(Tones heat, Tones boundary, Tones grey, Sign below, Sign above) {
  private static final Ramps DARK =
      new Ramps(
          Tones.of(0xf5993f, 0x8f5122, 0x1b1f26, 0x245f98, 0x63b0fa)
              .indexed(215, 208, 172, 166, 130, 94, 235, 24, 25, 26, 32, 33, 75)
              .ansi(11, 11, 3, 3, 3, 0, 4, 4, 4, 12, 12),
          Tones.of(0x5c3616, 0x3b2a1e, 0x20242b, 0x1a2f44, 0x143e63)
              .indexed(94, 94, 236, 235, 236, 24, 24)
              .ansi(0, 0, 8, 4, 4),
          Tones.of(0x0e1014, 0x7d8590, 0xf4f6fa)
              .indexed(232, 234, 236, 238, 240, 242, 244, 246, 248, 250, 252, 255)
              .ansi(0, 8, 7, 15),
          new Sign(Style.of(Color.ansi(0), Color.ansi(3)), Style.of(Color.ansi(11))),
          new Sign(Style.of(Color.ansi(15), Color.ansi(4)), Style.of(Color.ansi(12))));

  private static final Ramps LIGHT =
      new Ramps(
          Tones.of(0xc85f06, 0xf2b67e, 0xf6f7f9, 0x93c0ee, 0x1b66bd)
              .indexed(166, 172, 208, 215, 223, 231, 153, 111, 75, 32, 25)
              .ansi(1, 1, 9, 9, 9, 15, 12, 12, 12, 4, 4),
          Tones.of(0xfbdcbf, 0xf8e9da, 0xf4f5f6, 0xdfeaf5, 0xc9dff6)
              .indexed(223, 223, 255, 231, 255, 153, 153)
              .ansi(15, 15, 15, 7, 7),
          Tones.of(0xfbfbfa, 0x9aa0a8, 0x101318)
              .indexed(231, 255, 253, 251, 249, 247, 245, 243, 241, 239, 236, 233)
              .ansi(15, 7, 8, 0),
          new Sign(Style.of(Color.ansi(15), Color.ansi(1)), Style.of(Color.ansi(1))),
          new Sign(Style.of(Color.ansi(15), Color.ansi(4)), Style.of(Color.ansi(4))));

  /** Black and white are the only pair of which one is readable on every ground. */
  private static final List<Color> INKS = List.of(Color.rgb(0xffffff), Color.rgb(0x000000));

  private static final List<Color> INKS_256 = List.of(Color.indexed(231), Color.indexed(16));

  /** Strong and weak numbers of one sign. */
  record Sign(Style strong, Style weak) {}

  static Ramps of(Ground ground) {
    return ground == Ground.DARK ? DARK : LIGHT;
  }

  Ramp<Style> heat(ColorDepth depth) {
    return switch (depth) {
      case TRUE -> grounds(depth, INKS);
      case INDEXED_256 -> grounds(depth, INKS_256);
      case ANSI_16 -> heatOf16();
      case NONE -> heatWithoutColor();
    };
  }

  /** The colours of numbers too small to be written. */
  Ramp<Color> heatPixels(ColorDepth depth) {
    return heat.at(depth);
  }

  Ramp<Color> boundary(ColorDepth depth) {
    return boundary.at(depth);
  }

  Ramp<Color> grey(ColorDepth depth) {
    return grey.at(depth);
  }

  private Ramp<Style> grounds(ColorDepth depth, List<Color> inks) {
    return new Ramp<>(
        heat.at(depth).levels().stream()
            .map(ground -> Style.of(moreReadable(inks, ground), ground))
            .toList());
  }

  private static Color moreReadable(List<Color> inks, Color ground) {
    Color light = inks.get(0);
    Color dark = inks.get(1);
    return Contrast.of(light, ground) >= Contrast.of(dark, ground) ? light : dark;
  }

  private Ramp<Style> heatOf16() {
    return new Ramp<>(
        List.of(
            below.strong,
            below.strong,
            below.weak,
            below.weak,
            below.weak,
            Style.PLAIN,
            above.weak,
            above.weak,
            above.weak,
            above.strong,
            above.strong));
  }

  private static Ramp<Style> heatWithoutColor() {
    Style strong = Style.PLAIN.asBold();
    return new Ramp<>(List.of(strong, Style.PLAIN, Style.PLAIN, Style.PLAIN, strong));
  }
}
