package io.github.backstep.figure.chart;

import io.github.backstep.figure.drawing.Axis;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYDataset;

/** The look that all charts share. */
final class ChartStyle {
  static final Font LABEL = Fonts.plain(14);
  static final Font TICK = Fonts.plain(13);
  static final Stroke LINE = new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  static final Stroke DASHED =
      new BasicStroke(2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {8, 5}, 0);

  /** Around the numbers along axes, so that there are not too many. */
  private static final RectangleInsets APART = new RectangleInsets(9, 8, 9, 8);

  private static final Stroke FINE = new BasicStroke(1f);

  private ChartStyle() {}

  static ValueAxis axis(Axis axis) {
    return axis.isLogarithmic() ? logarithmic(axis) : even(axis);
  }

  private static ValueAxis even(Axis axis) {
    NumberAxis number = new NumberAxis(axis.label());
    number.setAutoRangeIncludesZero(false);
    number.setStandardTickUnits(NumberAxis.createStandardTickUnits(Locale.ROOT));
    return dressed(number, axis);
  }

  private static ValueAxis logarithmic(Axis axis) {
    LogAxis powers = new LogAxis(axis.label());
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setExponentSeparator("e");
    powers.setNumberFormatOverride(new DecimalFormat("0E0", symbols));
    powers.setTickUnit(new NumberTickUnit(1));
    powers.setMinorTickMarksVisible(false);
    return dressed(powers, axis);
  }

  private static ValueAxis dressed(ValueAxis shown, Axis axis) {
    shown.setRange(new Range(axis.from(), axis.to()), true, false);
    shown.setLabelFont(LABEL);
    shown.setTickLabelFont(TICK);
    shown.setTickLabelInsets(APART);
    shown.setLabelPaint(Palette.INK);
    shown.setTickLabelPaint(Palette.GREY);
    shown.setAxisLinePaint(Palette.EDGE);
    shown.setTickMarkPaint(Palette.EDGE);
    return shown;
  }

  static XYPlot plot(XYDataset data, Axis x, Axis y, XYItemRenderer renderer) {
    XYPlot plot = new XYPlot(data, axis(x), axis(y), renderer);
    plot.setDomainGridlinePaint(Palette.GRID);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setDomainGridlineStroke(FINE);
    plot.setRangeGridlineStroke(FINE);
    return plot;
  }

  /** Draws a chart, with a legend or without. */
  static void paint(Plot plot, boolean hasLegend, Graphics2D g, Rectangle2D place) {
    plot.setBackgroundPaint(Palette.PAPER);
    plot.setOutlinePaint(Palette.EDGE);
    plot.setNoDataMessage("");
    JFreeChart chart = new JFreeChart(null, LABEL, plot, hasLegend);
    chart.setBackgroundPaint(Palette.PAPER);
    chart.setPadding(new RectangleInsets(6, 2, 2, 10));
    chart
        .getRenderingHints()
        .put(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    if (hasLegend) {
      dress(chart.getLegend());
    }
    // Upright words are drawn as words, not as the outlines of their letters.
    TextUtils.setUseDrawRotatedStringWorkaround(false);
    chart.draw(g, place);
  }

  private static void dress(LegendTitle legend) {
    legend.setItemFont(LABEL);
    legend.setItemPaint(Palette.INK);
    legend.setFrame(BlockBorder.NONE);
    legend.setBackgroundPaint(Palette.PAPER);
    legend.setPosition(RectangleEdge.BOTTOM);
  }
}
