package io.github.backstep.figure.chart;

import io.github.backstep.figure.drawing.Plate;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A plate laid out: heading, panels, and the remarks below. */
public final class Page {
  private static final double MARGIN = 32;
  private static final double GAP = 18;
  private static final double LEAST_PANEL = 250;
  private static final Font TITLE = Fonts.bold(25);
  private static final Font CAPTION = Fonts.plain(16);
  private static final Font PANEL = Fonts.bold(16);
  private static final Font REMARK = Fonts.plain(15);
  private static final double REMARK_LINE = 22;
  private static final double HEAD = 76;
  private static final double PANEL_HEAD = 24;

  private final Plate plate;
  private final double scale;
  private final double width;
  private final double height;

  Page(Plate plate, PictureSize size) {
    this.plate = plate;
    this.scale = size.scale();
    this.width = size.width() / scale;
    this.height = size.height() / scale;
  }

  void paint(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(scale, scale);
    g.setPaint(Palette.PAPER);
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    Ink.text(g, MARGIN, MARGIN + 16, plate.title(), TITLE, Palette.INK);
    Ink.text(g, MARGIN, MARGIN + 42, plate.caption(), CAPTION, Palette.GREY);
    List<String> remarks = remarks();
    double foot = remarks.isEmpty() ? 0 : remarks.size() * REMARK_LINE + 10;
    panels(
        g,
        new Rectangle2D.Double(
            MARGIN, MARGIN / 2 + HEAD, width - 2 * MARGIN, height - MARGIN * 1.25 - HEAD - foot));
    for (int i = 0; i < remarks.size(); i++) {
      double y = height - MARGIN / 2 - (remarks.size() - 1 - i) * REMARK_LINE - 4;
      Ink.text(g, MARGIN, y, remarks.get(i), REMARK, Palette.GREY);
    }
  }

  private List<String> remarks() {
    List<String> lines = new ArrayList<>();
    for (String remark : plate.remarks()) {
      lines.addAll(Ink.wrapped(remark, REMARK, width - 2 * MARGIN));
    }
    return lines;
  }

  private void panels(Graphics2D g, Rectangle2D place) {
    int fit = (int) Math.max(1, (place.getWidth() + GAP) / (LEAST_PANEL + GAP));
    int across = Math.min(plate.across(), fit);
    int down = (plate.panels().size() + across - 1) / across;
    double w = (place.getWidth() - GAP * (across - 1)) / across;
    double h = (place.getHeight() - GAP * (down - 1)) / down;
    for (int i = 0; i < plate.panels().size(); i++) {
      double x = place.getX() + i % across * (w + GAP);
      double y = place.getY() + Math.floorDiv(i, across) * (h + GAP);
      panel(g, plate.panels().get(i), new Rectangle2D.Double(x, y, w, h));
    }
  }

  private static void panel(Graphics2D g, Plate.Panel panel, Rectangle2D place) {
    double head = panel.title().isEmpty() ? 0 : PANEL_HEAD;
    Ink.text(g, place.getX() + 4, place.getY() + 15, panel.title(), PANEL, Palette.INK);
    panel
        .drawing()
        .by(new Charts())
        .paint(
            g,
            new Rectangle2D.Double(
                place.getX(),
                place.getY() + head,
                place.getWidth(),
                Math.max(1, place.getHeight() - head)));
  }
}
