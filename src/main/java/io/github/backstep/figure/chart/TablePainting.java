package io.github.backstep.figure.chart;

import io.github.backstep.figure.drawing.Table;
import io.github.backstep.figure.drawing.Verdict;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** As many lines of a table as there is room for. */
record TablePainting(Table table) implements Painting {
  private static final Font HEAD = Fonts.bold(15);
  private static final Font CELL = Fonts.plain(15);
  private static final double LINE = 26;
  private static final double VERDICT = 40;

  @Override
  public void paint(Graphics2D g, Rectangle2D place) {
    double y = place.getY() + 18;
    line(
        g,
        table.heads(),
        HEAD,
        Palette.INK,
        new Rectangle2D.Double(place.getX(), y, place.getWidth(), 0));
    g.setPaint(Palette.EDGE);
    g.setStroke(new BasicStroke(1));
    g.draw(new Line2D.Double(place.getX(), y + 8, place.getMaxX(), y + 8));
    int fit = (int) ((place.getHeight() - 30) / LINE);
    for (int i = 0; i < Math.min(fit, table.rows().size()); i++) {
      Table.Row row = table.rows().get(i);
      double base = y + 8 + (i + 0.8) * LINE;
      Color ink = Palette.of(row.verdict());
      if (row.verdict() != Verdict.NONE) {
        Ink.text(g, place.getX() + 8, base, String.valueOf(row.verdict().mark()), HEAD, ink);
      }
      Color text = row.verdict() == Verdict.WRONG ? ink : Palette.INK;
      line(
          g,
          row.cells(),
          CELL,
          text,
          new Rectangle2D.Double(place.getX(), base, place.getWidth(), 0));
    }
  }

  private void line(Graphics2D g, List<String> cells, Font font, Color ink, Rectangle2D at) {
    double width = (at.getWidth() - VERDICT) / table.heads().size();
    for (int i = 0; i < cells.size(); i++) {
      double x = at.getX() + VERDICT + i * width;
      Ink.text(g, x, at.getY(), Ink.fit(cells.get(i), font, width - 8), font, ink);
    }
  }
}
