package io.github.backstep.figure.chart;

import io.github.backstep.figure.drawing.Matrix;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A matrix of counts: the darker a cell the larger its share of its row; agreement is blue. */
record MatrixPainting(Matrix matrix) implements Painting {
  private static final Font NAME = Fonts.plain(14);
  private static final Font TITLE = Fonts.plain(15);
  private static final double MOST_NAMES = 140;
  private static final double DARK = 0.55;

  /** In a smaller cell there is no room for a number. */
  private static final double LEAST_CELL = 15;

  @Override
  public void paint(Graphics2D g, Rectangle2D place) {
    double names = 12 + matrix.names().stream().mapToDouble(MatrixPainting::width).max().orElse(0);
    double left = 26 + names;
    double top = 56;
    int n = matrix.names().size();
    double cell = Math.min((place.getHeight() - top) / n, (place.getWidth() - left) / n);
    double x = place.getCenterX() - (left + cell * n) / 2 + left;
    double y = place.getY() + top;
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < n; column++) {
        cell(g, row, column, new Rectangle2D.Double(x + column * cell, y + row * cell, cell, cell));
      }
    }
    names(g, x, y, cell);
    Ink.centred(g, x + cell * n / 2, place.getY() + 18, matrix.columnTitle(), TITLE, Palette.INK);
    upright(g, x - names - 12, y + cell * n / 2);
  }

  private static double width(String name) {
    return Math.min(MOST_NAMES, Fonts.width(name, NAME));
  }

  private void names(Graphics2D g, double x, double y, double cell) {
    List<String> names = matrix.names();
    for (int i = 0; i < names.size(); i++) {
      double middle = (i + 0.5) * cell;
      String below = Ink.fit(names.get(i), NAME, Math.max(12, cell - 4));
      Ink.centred(g, x + middle, y - 10, below, NAME, Palette.INK);
      String beside = Ink.fit(names.get(i), NAME, MOST_NAMES);
      Ink.right(g, x - 10, y + middle + 5, beside, NAME, Palette.INK);
    }
  }

  private void upright(Graphics2D g, double x, double y) {
    AffineTransform level = g.getTransform();
    g.translate(x, y);
    g.rotate(-Math.PI / 2);
    Ink.centred(g, 0, 0, matrix.rowTitle(), TITLE, Palette.INK);
    g.setTransform(level);
  }

  private void cell(Graphics2D g, int row, int column, Rectangle2D place) {
    double share = matrix.share(row, column);
    Color hue = row == column ? Palette.POSITIVE : Palette.NEGATIVE;
    g.setPaint(Palette.thinned(hue, share == 0 ? 0 : 0.12 + 0.88 * share));
    g.fill(place);
    g.setPaint(Palette.EDGE);
    g.setStroke(new BasicStroke(1));
    g.draw(place);
    if (place.getHeight() >= LEAST_CELL) {
      Font font = Fonts.plain(Math.min(22, place.getHeight() * 0.42));
      String count = String.valueOf((long) matrix.counts().get(row, column));
      Color ink = share > DARK ? Palette.PAPER : share == 0 ? Palette.EDGE : Palette.INK;
      double base = place.getCenterY() + font.getSize2D() * 0.36;
      Ink.centred(g, place.getCenterX(), base, count, font, ink);
    }
  }
}
