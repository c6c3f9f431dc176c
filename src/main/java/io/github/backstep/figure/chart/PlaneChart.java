package io.github.backstep.figure.chart;

import io.github.backstep.figure.drawing.Ground;
import io.github.backstep.figure.drawing.Plane;
import io.github.backstep.figure.drawing.Verdict;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Predicate;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The plane of two features: a tinted ground, a mark for each sample, lines over all. */
record PlaneChart(Plane plane) implements Painting {
  private static final double MARK = 9;
  private static final double CROSS = 15;
  private static final double STRONGEST = 0.5;
  private static final double FAINT = 0.45;

  @Override
  public void paint(Graphics2D g, Rectangle2D place) {
    XYSeriesCollection data = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setDrawOutlines(false);
    for (int label = 0; label < plane.classes().size(); label++) {
      int of = label;
      data.addSeries(points(plane.classes().get(label), mark -> mark.label() == of));
      renderer.setSeriesPaint(label, color(label));
      renderer.setSeriesShape(label, Palette.mark(label, MARK));
    }
    wrong(data, renderer);
    XYPlot plot = ChartStyle.plot(data, plane.x(), plane.y(), renderer);
    Ground ground = plane.ground();
    if (ground != null) {
      plot.setBackgroundImage(image(ground));
      plot.setBackgroundImageAlpha(1);
      plot.setDomainGridlinesVisible(false);
      plot.setRangeGridlinesVisible(false);
    }
    plane.strokes().forEach(stroke -> draw(stroke, plot));
    ChartStyle.paint(plot, true, g, place);
  }

  /** Samples stand back behind lines. */
  private Color color(int label) {
    Color hue = Palette.hue(label);
    return plane.strokes().isEmpty() ? hue : Palette.thinned(hue, FAINT);
  }

  private XYSeries points(String name, Predicate<Plane.Mark> which) {
    XYSeries points = new XYSeries(name, false, true);
    plane.marks().stream().filter(which).forEach(mark -> points.add(mark.x(), mark.y()));
    return points;
  }

  private void wrong(XYSeriesCollection data, XYLineAndShapeRenderer renderer) {
    XYSeries wrong = points(plane.mistaken(), mark -> mark.verdict() == Verdict.WRONG);
    if (!wrong.isEmpty()) {
      int index = data.getSeriesCount();
      data.addSeries(wrong);
      renderer.setSeriesPaint(index, Palette.INK);
      renderer.setSeriesShape(index, Palette.cross(CROSS));
    }
  }

  private static BufferedImage image(Ground ground) {
    BufferedImage image =
        new BufferedImage(ground.columns(), ground.rows(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < ground.rows(); y++) {
      for (int x = 0; x < ground.columns(); x++) {
        image.setRGB(x, y, color(ground, y, x).getRGB());
      }
    }
    return image;
  }

  /** The colour of the winner, the stronger the further it is ahead of an even chance. */
  private static Color color(Ground ground, int row, int column) {
    double across = (column + 0.5) / ground.columns();
    double down = (row + 0.5) / ground.rows();
    int winner = ground.winner(across, down);
    double even = 1.0 / ground.classes();
    double ahead = (ground.at(row, column, winner) - even) / (1 - even);
    return Palette.thinned(Palette.hue(winner), STRONGEST * (0.15 + 0.85 * ahead));
  }

  private static void draw(Plane.Stroke stroke, XYPlot plot) {
    Color color = Palette.hue(stroke.hue());
    plot.addAnnotation(
        new XYLineAnnotation(
            stroke.x1(), stroke.y1(), stroke.x2(), stroke.y2(), new BasicStroke(2f), color));
    if (!stroke.name().isEmpty()) {
      XYTextAnnotation name = new XYTextAnnotation(stroke.name(), stroke.x2(), stroke.y2());
      name.setFont(Fonts.bold(14));
      name.setPaint(color.darker());
      name.setTextAnchor(TextAnchor.BOTTOM_CENTER);
      plot.addAnnotation(name);
    }
  }
}
