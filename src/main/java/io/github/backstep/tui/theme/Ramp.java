package io.github.backstep.tui.theme;

import java.util.List;

/**
 * A few levels between two ends. Few, because neighbouring cells of the same level cost a terminal
 * one character each and those of different levels twenty.
 */
record Ramp<T>(List<T> levels) {
  Ramp {
    levels = List.copyOf(levels);
    if (levels.isEmpty()) {
      throw new IllegalArgumentException("a ramp needs at least one level");
    }
  }

  /** The level at a place between 0 and 1; beyond them, the first or last. */
  T at(double place) {
    double inside = Math.max(0, Math.min(1, place));
    return levels.get((int) Math.round(inside * (levels.size() - 1)));
  }
}
