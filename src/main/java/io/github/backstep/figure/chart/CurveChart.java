package io.github.backstep.figure.chart;

import io.github.backstep.figure.drawing.Curves;
import io.github.backstep.figure.drawing.Series;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Curves with axes and a legend. */
record CurveChart(Curves curves) implements Painting {
  /** So few points are shown as such. */
  private static final int FEW = 30;

  private static final double MARK = 7;
  private static final double DOT = 3;

  @Override
  public void paint(Graphics2D g, Rectangle2D place) {
    XYSeriesCollection data = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    for (int i = 0; i < curves.series().size(); i++) {
      data.addSeries(points(curves.series().get(i), i));
      dress(renderer, curves.series().get(i), i);
    }
    ChartStyle.paint(ChartStyle.plot(data, curves.x(), curves.y(), renderer), true, g, place);
  }

  /** A gap is a point without a height. */
  private static XYSeries points(Series series, int index) {
    XYSeries points = new XYSeries(new Key(index, series.name()), false, true);
    series.spots().forEach(s -> points.add(s.x(), s.isFinite() ? s.y() : Double.NaN));
    return points;
  }

  private static void dress(XYLineAndShapeRenderer renderer, Series series, int index) {
    boolean isFew = series.hue() != Series.GUIDE && series.spots().size() <= FEW;
    double mark = series.isCloud() ? DOT : MARK;
    renderer.setSeriesPaint(index, Palette.hue(series.hue()));
    renderer.setSeriesStroke(index, series.isDashed() ? ChartStyle.DASHED : ChartStyle.LINE);
    renderer.setSeriesLinesVisible(index, !series.isCloud());
    renderer.setSeriesShapesVisible(index, isFew || series.isCloud());
    renderer.setSeriesShape(index, Palette.mark(Math.max(0, series.hue()), mark));
  }

  /** What tells series apart that may have the same name. */
  private record Key(int index, String name) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
