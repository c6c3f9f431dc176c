package io.github.backstep.tui.canvas;

/**
 * The part of a list that is seen where not all of it fits: around the chosen line, as far as there
 * are lines. A press of the mouse on one of them chooses it.
 *
 * @param from the first line that is seen
 * @param count how many are
 */
public record Excerpt(Region place, int from, int count) {
  /** Draws a line of a list. */
  @FunctionalInterface
  public interface Line {
    void draw(int index, Region place);
  }

  /**
   * What is seen of a list on a place.
   *
   * @param chosen the chosen line, below zero for none
   * @param all how many lines the list has
   */
  public static Excerpt of(int chosen, int all, Region place) {
    int from = Math.max(0, Math.min(chosen - place.rows() / 2, all - place.rows()));
    return new Excerpt(place, from, Math.max(0, Math.min(place.rows(), all - from)));
  }

  /** Draws every line that is seen. */
  public void draw(Line line) {
    place.top(count).offers((x, y) -> new Point(0, from + y));
    for (int y = 0; y < count; y++) {
      line.draw(from + y, place.row(y));
    }
  }
}
