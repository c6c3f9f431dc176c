package io.github.backstep.figure.chart;

import io.github.backstep.figure.drawing.Raster;
import io.github.backstep.figure.drawing.Tiles;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** As many images as there is room for, in rows, each with its line below. */
record TilesPainting(Tiles tiles) implements Painting {
  private static final Font CAPTION = Fonts.plain(13);
  private static final Font VERDICT = Fonts.bold(13);
  private static final double LINE = 20;
  private static final double GAP = 12;

  /** An image is no narrower than this or its caption, even if not all are shown then. */
  private static final double LEAST = 76;

  @Override
  public void paint(Graphics2D g, Rectangle2D place) {
    List<Tiles.Tile> all = tiles.tiles();
    if (all.isEmpty()) {
      return;
    }
    Grid grid = grid(place);
    for (int i = 0; i < Math.min(all.size(), grid.across() * grid.down()); i++) {
      double x = place.getX() + i % grid.across() * (grid.width() + GAP);
      double y = place.getY() + Math.floorDiv(i, grid.across()) * (grid.height() + LINE + GAP);
      paint(g, all.get(i), new Rectangle2D.Double(x, y, grid.width(), grid.height()));
    }
  }

  /** How the images lie: the size of each and how many there are both ways. */
  private record Grid(int across, int down, double width, double height) {}

  private Grid grid(Rectangle2D place) {
    Raster first = tiles.tiles().get(0).image();
    double shape = (double) first.rows() / first.columns();
    Grid best = grid(place, 1, shape);
    for (int across = 2; across <= tiles.tiles().size(); across++) {
      Grid next = grid(place, across, shape);
      if (next.width() < least() || holdsAll(best)) {
        return best;
      }
      best = next;
    }
    return best;
  }

  private double least() {
    return tiles.tiles().stream()
        .limit(60)
        .mapToDouble(tile -> Fonts.width(tile.line(), VERDICT))
        .reduce(LEAST, Math::max);
  }

  private boolean holdsAll(Grid grid) {
    return grid.across() * grid.down() >= tiles.tiles().size();
  }

  private static Grid grid(Rectangle2D place, int across, double shape) {
    double width = (place.getWidth() + GAP) / across - GAP;
    double height = Math.min(width * shape, place.getHeight() - LINE);
    int down = (int) Math.max(1, (place.getHeight() + GAP) / (height + LINE + GAP));
    return new Grid(across, down, width, height);
  }

  private static void paint(Graphics2D g, Tiles.Tile tile, Rectangle2D place) {
    Raster raster = tile.image();
    BufferedImage image =
        new BufferedImage(raster.columns(), raster.rows(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < raster.rows(); y++) {
      for (int x = 0; x < raster.columns(); x++) {
        image.setRGB(x, y, color(raster, y, x).getRGB());
      }
    }
    double scale = Math.min(place.getWidth() / raster.columns(), place.getHeight() / raster.rows());
    double x = place.getCenterX() - scale * raster.columns() / 2;
    AffineTransform fit = AffineTransform.getTranslateInstance(x, place.getY());
    fit.scale(scale, scale);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    g.drawImage(image, fit, null);
    g.setPaint(Palette.EDGE);
    g.draw(
        new Rectangle2D.Double(x, place.getY(), scale * raster.columns(), scale * raster.rows()));
    double base = place.getY() + scale * raster.rows() + 16;
    Color ink = Palette.of(tile.verdict());
    Font font = ink.equals(Palette.INK) ? CAPTION : VERDICT;
    Ink.centred(g, place.getCenterX(), base, tile.line(), font, ink);
  }

  private static Color color(Raster raster, int row, int column) {
    double value = raster.at(row, column);
    return raster.isSigned() ? Palette.heat(value) : Palette.grey(value);
  }
}
