package io.github.backstep.tui.canvas;

/**
 * A region as a grid of dots finer than its cells: 2 by 4 braille dots a cell, or 1 by 2 with the
 * characters {@code '}, {@code .} and {@code :} on an ASCII terminal.
 *
 * <p>Dots of one cell add up; its colour is that of the last dot set.
 */
public final class DotRaster {
  private static final int BRAILLE = 0x2800;
  private static final int[][] BRAILLE_BITS = {{0x01, 0x02, 0x04, 0x40}, {0x08, 0x10, 0x20, 0x80}};
  private static final String ASCII_DOTS = " '.:";

  private final Region region;
  private final boolean unicode;
  private final int dotsAcross;
  private final int dotsDown;
  private final byte[] bits;

  public DotRaster(Region region) {
    this.region = region;
    this.unicode = region.glyphs().isUnicode();
    this.dotsAcross = unicode ? 2 : 1;
    this.dotsDown = unicode ? 4 : 2;
    this.bits = new byte[region.columns() * region.rows()];
  }

  /** The number of dots across. */
  public int width() {
    return region.columns() * dotsAcross;
  }

  /** The number of dots down. */
  public int height() {
    return region.rows() * dotsDown;
  }

  /** The cell a dot lies in. */
  public Point cell(int x, int y) {
    return new Point(Math.floorDiv(x, dotsAcross), Math.floorDiv(y, dotsDown));
  }

  /** Sets one dot. */
  public void point(int x, int y, Style style) {
    if (x < 0 || y < 0 || x >= width() || y >= height()) {
      return;
    }
    Point cell = cell(x, y);
    int at = cell.y() * region.columns() + cell.x();
    bits[at] |= (byte) bit(x % dotsAcross, y % dotsDown);
    region.put(cell.x(), cell.y(), symbol(bits[at] & 0xff), style);
  }

  private int bit(int x, int y) {
    return unicode ? BRAILLE_BITS[x][y] : 1 << y;
  }

  private char symbol(int mask) {
    return unicode ? (char) (BRAILLE + mask) : ASCII_DOTS.charAt(mask);
  }

  /** Sets the dots of a straight line, both ends included. */
  public void line(Point from, Point to, Style style) {
    line(new Segment(from.x(), from.y(), to.x(), to.y()), style);
  }

  void line(Segment segment, Style style) {
    Segment inside = segment.clippedTo(width() - 1.0, height() - 1.0);
    if (inside == null) {
      return;
    }
    int steps = (int) Math.ceil(inside.longestSide());
    for (int i = 0; i <= steps; i++) {
      double t = steps == 0 ? 0 : (double) i / steps;
      point((int) Math.round(inside.x(t)), (int) Math.round(inside.y(t)), style);
    }
  }
}
