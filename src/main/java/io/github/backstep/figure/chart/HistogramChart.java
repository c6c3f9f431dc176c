package io.github.backstep.figure.chart;

import io.github.backstep.figure.drawing.Axis;
import io.github.backstep.figure.drawing.Histogram;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Upright bars beside each other, in the colours of the signs. */
record HistogramChart(Histogram histogram) implements Painting {
  private static final double HEADROOM = 1.06;

  @Override
  public void paint(Graphics2D g, Rectangle2D place) {
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(bars());
    double most = Math.max(1, histogram.most());
    Axis y = Axis.of(histogram.countLabel(), 0, most * HEADROOM);
    XYPlot plot = ChartStyle.plot(data, histogram.x(), y, renderer());
    plot.getRangeAxis().setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    plot.setDomainGridlinesVisible(false);
    ChartStyle.paint(plot, false, g, place);
    nonFinite(g, place);
  }

  private XYIntervalSeries bars() {
    XYIntervalSeries bars = new XYIntervalSeries("");
    int parts = histogram.counts().size();
    for (int part = 0; part < parts; part++) {
      double count = histogram.counts().get(part);
      bars.add(
          histogram.centre(part),
          histogram.x().at((double) part / parts),
          histogram.x().at((part + 1.0) / parts),
          count,
          0,
          count);
    }
    return bars;
  }

  private XYBarRenderer renderer() {
    XYBarRenderer renderer =
        new XYBarRenderer() {
          private static final long serialVersionUID = 1L;

          @Override
          public Paint getItemPaint(int row, int column) {
            return Palette.signed(histogram.centre(column));
          }
        };
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    return renderer;
  }

  private void nonFinite(Graphics2D g, Rectangle2D place) {
    if (histogram.nonFinite() > 0) {
      String text = histogram.nonFinite() + " NaN/∞";
      Ink.right(g, place.getMaxX() - 20, place.getY() + 20, text, Fonts.bold(14), Palette.WRONG);
    }
  }
}
