package io.github.backstep.tui.plate;

/**
 * Which of many lines are shown where not all of them fit.
 *
 * @param from the first of them
 * @param count how many
 */
record Shown(int from, int count) {
  /**
   * Those around a line that is looked at, and further down by a scroll.
   *
   * @param all how many lines there are
   * @param room for how many there is room
   * @param lit the line that is looked at, below zero for none
   */
  static Shown of(int all, int room, int lit, int scroll) {
    int last = Math.max(0, all - room);
    int start = lit < 0 ? 0 : Math.max(0, Math.min(last, lit - room / 2));
    int from = Math.max(0, Math.min(last, start + scroll));
    return new Shown(from, Math.max(0, Math.min(room, all - from)));
  }
}
