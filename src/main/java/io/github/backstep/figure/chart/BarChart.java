package io.github.backstep.figure.chart;

import io.github.backstep.figure.drawing.Axis;
import io.github.backstep.figure.drawing.Bars;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Level bars, one below the other, each with its name and number. */
record BarChart(Bars bars) implements Painting {
  private static final double OTHERS = 0.45;

  /** The room for a number, as a share of the axis. */
  private static final double NUMBER = 0.16;

  @Override
  public void paint(Graphics2D g, Rectangle2D place) {
    CategoryAxis names = new CategoryAxis();
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int i = 0; i < bars.bars().size(); i++) {
      Name name = new Name(i, bars.bars().get(i));
      data.addValue(name.bar().value(), "", name);
      names.setTickLabelFont(name, name.bar().isMarked() ? Fonts.bold(14) : ChartStyle.TICK);
    }
    CategoryPlot plot = new CategoryPlot(data, names, ChartStyle.axis(roomy()), renderer());
    names.setAxisLinePaint(Palette.EDGE);
    names.setTickLabelPaint(Palette.INK);
    names.setLowerMargin(0.02);
    names.setUpperMargin(0.02);
    names.setCategoryMargin(0.25);
    names.setMaximumCategoryLabelWidthRatio(0.4f);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
    ChartStyle.paint(plot, false, g, place);
  }

  /** Numbers stand at the ends of the bars. */
  private Axis roomy() {
    Axis axis = bars.axis();
    double room = NUMBER * (axis.to() - axis.from());
    double from = axis.from() < 0 ? axis.from() - room : axis.from();
    return Axis.of(axis.label(), from, axis.to() + room);
  }

  private BarRenderer renderer() {
    BarRenderer renderer =
        new BarRenderer() {
          private static final long serialVersionUID = 1L;

          @Override
          public Paint getItemPaint(int row, int column) {
            return color(bars.bars().get(column));
          }
        };
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDefaultItemLabelGenerator(
        new StandardCategoryItemLabelGenerator(
            "{2}", new DecimalFormat("0.0000", DecimalFormatSymbols.getInstance(Locale.ROOT))));
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelFont(ChartStyle.TICK);
    renderer.setDefaultItemLabelPaint(Palette.INK);
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    renderer.setDefaultNegativeItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
    renderer.setMaximumBarWidth(0.16);
    return renderer;
  }

  private static Color color(Bars.Bar bar) {
    return Palette.thinned(Palette.signed(bar.value()), bar.isMarked() ? 1 : OTHERS);
  }

  /** The name of a bar, its place telling it from others of the same name. */
  private record Name(int index, Bars.Bar bar) implements Comparable<Name> {
    @Override
    public int compareTo(Name other) {
      return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
      return bar.isMarked() ? "▸ " + bar.name() : bar.name();
    }
  }
}
