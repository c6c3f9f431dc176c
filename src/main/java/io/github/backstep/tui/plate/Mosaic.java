package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Raster;
import io.github.backstep.figure.drawing.Tiles;
import io.github.backstep.tui.canvas.Region;

/**
 * How images lie on a place: as large as lets enough of them be seen at once.
 *
 * @param across how many beside each other
 * @param width of each, its caption included
 * @param height of each, its caption included
 * @param rows of the place
 */
record Mosaic(Zoom zoom, int across, int width, int height, int rows) {
  /** So many are to be seen at once, if there are as many. */
  private static final int ENOUGH = 8;

  private static final int GAP = 1;

  /** Images of so few columns are not shown smaller, even if not enough are seen then. */
  private static final int SMALL = 12;

  /** Captions beyond these are like those. */
  private static final int MEASURED = 60;

  static Mosaic of(Tiles tiles, Region place) {
    int enough = Math.min(ENOUGH, tiles.tiles().size());
    Mosaic last = of(Zoom.ALL.get(0), tiles, place);
    for (Zoom zoom : Zoom.ALL) {
      last = of(zoom, tiles, place);
      boolean isSmall = zoom.times() == 1 && zoom.columns(tiles.tiles().get(0).image()) <= SMALL;
      if (isSmall || last.holds(enough, place)) {
        return last;
      }
    }
    return last;
  }

  private static Mosaic of(Zoom zoom, Tiles tiles, Region place) {
    Raster first = tiles.tiles().get(0).image();
    int caption =
        tiles.tiles().stream()
            .limit(MEASURED)
            .mapToInt(tile -> place.glyphs().columns(tile.line()))
            .max()
            .orElse(0);
    int width = Math.min(place.columns(), Math.max(zoom.columns(first), caption));
    int height = (zoom.rows(first) + 1) / 2 + 1;
    int across = Math.max(1, (place.columns() + GAP) / (width + GAP));
    return new Mosaic(zoom, Math.min(across, tiles.tiles().size()), width, height, place.rows());
  }

  /** Whether so many images are seen whole. */
  private boolean holds(int count, Region place) {
    boolean isInside = width <= place.columns() && height <= rows;
    return isInside && across * fit(rows) >= count;
  }

  /** Which of the rows of so many images are shown. */
  Shown shown(int count, Easel easel) {
    int lines = (count + across - 1) / across;
    int room = lines > fit(rows) ? fit(rows - 1) : fit(rows);
    int lit = easel.spotlight().tile();
    int line = lit < 0 || lit >= count ? Spotlight.NOWHERE : lit / across;
    return Shown.of(lines, Math.max(1, room), line, easel.scroll());
  }

  /** How many rows of images fit so many rows of the screen. */
  private int fit(int height) {
    return (height + GAP) / (this.height + GAP);
  }

  /** The place of an image, evenly spread. */
  Region place(int line, int column, Region whole) {
    int room = whole.columns() / across;
    int pitch = Math.max(width + GAP, Math.min(width + 3, room));
    int margin = Math.max(0, (whole.columns() - pitch * across + GAP) / 2);
    return whole.region(margin + column * pitch, line * (height + GAP), width, height);
  }
}
