package io.github.backstep.tui.canvas;

/**
 * A picture drawn with two pixels a cell, one above the other, in the colours of a half block.
 *
 * <p>Without Unicode a cell shows the colour of its upper pixel; without colours, a character as
 * bright as its two pixels are on average.
 */
public record BlockImage(Picture picture) {
  /** Draws the picture at the top left of the region, clipped to it. */
  public void draw(Region region) {
    int columns = Math.min(region.columns(), picture.width());
    int rows = Math.min(region.rows(), (picture.height() + 1) / 2);
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        drawCell(region, x, y);
      }
    }
  }

  private void drawCell(Region region, int x, int y) {
    boolean pair = 2 * y + 1 < picture.height();
    Color upper = picture.color(x, 2 * y);
    Color lower = pair ? picture.color(x, 2 * y + 1) : Color.DEFAULT;
    if (upper.isDefault() && lower.isDefault()) {
      region.put(x, y, region.glyphs().shade(brightness(x, y, pair)), Style.PLAIN);
    } else if (upper.equals(lower) || !region.glyphs().isUnicode()) {
      region.put(x, y, ' ', Style.of(Color.DEFAULT, upper));
    } else {
      region.put(x, y, region.glyphs().get(Glyph.UPPER_HALF), Style.of(upper, lower));
    }
  }

  private double brightness(int x, int y, boolean pair) {
    double upper = picture.brightness(x, 2 * y);
    return pair ? together(upper, picture.brightness(x, 2 * y + 1)) : upper;
  }

  /** The average; but of two numbers of different signs the larger, since they are no nothing. */
  private static double together(double upper, double lower) {
    boolean agree = upper * lower >= 0;
    return agree ? (upper + lower) / 2 : Math.abs(upper) >= Math.abs(lower) ? upper : lower;
  }
}
