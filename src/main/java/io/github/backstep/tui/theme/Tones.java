package io.github.backstep.tui.theme;

import io.github.backstep.tui.canvas.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The colours of a ramp at each depth, chosen by hand: nearest-colour mapping of orange and blue to
 * 256 colours turns olive, teal and purple.
 *
 * @param anchors true colours, between which the others are mixed
 */
record Tones(List<Integer> anchors, List<Color> indexed, List<Color> ansi) {
  /** Sixteen levels for each side and one for the middle. */
  private static final int LEVELS = 33;

  Tones {
    anchors = List.copyOf(anchors);
    indexed = List.copyOf(indexed);
    ansi = List.copyOf(ansi);
  }

  /** A ramp by its true colours; the others are still to be said. */
  static Tones of(int... anchors) {
    return new Tones(IntStream.of(anchors).boxed().toList(), List.of(), List.of());
  }

  Tones indexed(int... indexes) {
    return new Tones(anchors, IntStream.of(indexes).mapToObj(Color::indexed).toList(), ansi);
  }

  Tones ansi(int... indexes) {
    return new Tones(anchors, indexed, IntStream.of(indexes).mapToObj(Color::ansi).toList());
  }

  Ramp<Color> at(ColorDepth depth) {
    return new Ramp<>(
        switch (depth) {
          case TRUE -> mixed();
          case INDEXED_256 -> indexed;
          case ANSI_16 -> ansi;
          case NONE -> List.of(Color.DEFAULT);
        });
  }

  private List<Color> mixed() {
    List<Color> levels = new ArrayList<>();
    for (int i = 0; i < LEVELS; i++) {
      double place = (double) i / (LEVELS - 1) * (anchors.size() - 1);
      int from = Math.min((int) place, anchors.size() - 2);
      levels.add(Color.rgb(Oklab.mix(anchors.get(from), anchors.get(from + 1), place - from)));
    }
    return levels;
  }
}
