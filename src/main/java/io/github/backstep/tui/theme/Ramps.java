package io.github.backstep.tui.theme;

import io.github.backstep.tui.canvas.Color;
import io.github.backstep.tui.canvas.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ramps of the theme at each depth. */
final class Ramps {
  /** Sixteen levels for each sign and one for zero. */
  private static final int LEVELS = 33;

  private static final int[] HEAT = {0xf5993f, 0x8f5122, 0x1b1f26, 0x245f98, 0x63b0fa};
  private static final int[] HEAT_256 = {215, 208, 166, 130, 95, 235, 60, 26, 32, 33, 75};
  private static final int[] BOUNDARY = {0x5c3616, 0x3b2a1e, 0x20242b, 0x1a2f44, 0x143e63};
  private static final int[] BOUNDARY_256 = {94, 94, 236, 235, 236, 24, 24};
  private static final int[] GREY = {0x0e1014, 0x7d8590, 0xf4f6fa};
  private static final int[] GREY_256 = {
    232, 234, 236, 238, 240, 242, 244, 246, 248, 250, 252, 255
  };

  /** Black and white are the only pair of which one is readable on every ground. */
  private static final Color INK_LIGHT = Color.rgb(0xffffff);

  private static final Color INK_DARK = Color.rgb(0x000000);
  private static final Color INK_LIGHT_256 = Color.indexed(231);
  private static final Color INK_DARK_256 = Color.indexed(16);

  private Ramps() {}

  static Ramp<Style> heat(ColorDepth depth) {
    return switch (depth) {
      case TRUE -> grounds(mixed(HEAT), INK_LIGHT, INK_DARK);
      case INDEXED_256 -> grounds(indexed(HEAT_256), INK_LIGHT_256, INK_DARK_256);
      case ANSI_16 -> new Ramp<>(heatOf16());
      case NONE -> new Ramp<>(heatWithoutColor());
    };
  }

  static Ramp<Color> boundary(ColorDepth depth) {
    return switch (depth) {
      case TRUE -> new Ramp<>(mixed(BOUNDARY));
      case INDEXED_256 -> new Ramp<>(indexed(BOUNDARY_256));
      case ANSI_16 ->
          new Ramp<>(
              List.of(Color.ansi(0), Color.ansi(0), Color.ansi(8), Color.ansi(4), Color.ansi(4)));
      case NONE -> new Ramp<>(List.of(Color.DEFAULT));
    };
  }

  static Ramp<Color> grey(ColorDepth depth) {
    return switch (depth) {
      case TRUE -> new Ramp<>(mixed(GREY));
      case INDEXED_256 -> new Ramp<>(indexed(GREY_256));
      case ANSI_16 -> new Ramp<>(Stream.of(0, 8, 7, 15).map(Color::ansi).toList());
      case NONE -> new Ramp<>(List.of(Color.DEFAULT));
    };
  }

  private static List<Color> mixed(int... anchors) {
    List<Color> levels = new ArrayList<>();
    for (int i = 0; i < LEVELS; i++) {
      double place = (double) i / (LEVELS - 1) * (anchors.length - 1);
      int from = Math.min((int) place, anchors.length - 2);
      levels.add(Color.rgb(Oklab.mix(anchors[from], anchors[from + 1], place - from)));
    }
    return levels;
  }

  private static List<Color> indexed(int... indexes) {
    return IntStream.of(indexes).mapToObj(Color::indexed).toList();
  }

  private static Ramp<Style> grounds(List<Color> grounds, Color light, Color dark) {
    return new Ramp<>(
        grounds.stream()
            .map(
                ground ->
                    Style.of(
                        Contrast.of(light, ground) >= Contrast.of(dark, ground) ? light : dark,
                        ground))
            .toList());
  }

  private static List<Style> heatOf16() {
    Style strongNegative = Style.of(Color.ansi(0), Color.ansi(3));
    Style strongPositive = Style.of(Color.ansi(15), Color.ansi(4));
    Style negative = Style.of(Color.ansi(11));
    Style positive = Style.of(Color.ansi(12));
    return Arrays.asList(
        strongNegative,
        strongNegative,
        negative,
        negative,
        negative,
        Style.PLAIN,
        positive,
        positive,
        positive,
        strongPositive,
        strongPositive);
  }

  private static List<Style> heatWithoutColor() {
    Style strong = Style.PLAIN.asBold();
    return List.of(strong, Style.PLAIN, Style.PLAIN, Style.PLAIN, strong);
  }
}
