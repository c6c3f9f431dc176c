package io.github.backstep.tui.canvas;

/** A rectangle of cells on the whole canvas, as a mouse sees it. Never negative in size. */
public record Area(int x, int y, int columns, int rows) {
  public Area {
    columns = Math.max(0, columns);
    rows = Math.max(0, rows);
  }

  public boolean isEmpty() {
    return columns == 0 || rows == 0;
  }

  public boolean contains(int px, int py) {
    return px >= x && py >= y && (long) px - x < columns && (long) py - y < rows;
  }

  /** The part of a rectangle, given in this one's own coordinates, that lies inside this one. */
  Area cut(int left, int top, int width, int height) {
    int fromX = clamp(left, columns);
    int fromY = clamp(top, rows);
    int toX = clamp((long) left + Math.max(0, width), columns);
    int toY = clamp((long) top + Math.max(0, height), rows);
    return new Area(x + fromX, y + fromY, toX - fromX, toY - fromY);
  }

  private static int clamp(long value, int limit) {
    return (int) Math.max(0, Math.min(value, limit));
  }
}
