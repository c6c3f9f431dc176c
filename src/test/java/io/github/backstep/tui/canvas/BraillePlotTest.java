package io.github.backstep.tui.canvas;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BraillePlotTest {
  private static final Style FIRST = Style.of(Color.ansi(1));
  private static final Style SECOND = Style.of(Color.ansi(2));

  private static Canvas curves(Glyphs glyphs) {
    Canvas canvas = new Canvas(40, 10, glyphs);
    double[] xs = IntStream.range(0, 100).asDoubleStream().toArray();
    double[] falling =
        IntStream.range(0, 100).mapToDouble(i -> StrictMath.exp(-i / 30.0)).toArray();
    double[] wave =
        IntStream.range(0, 100).mapToDouble(i -> 0.5 + 0.4 * StrictMath.sin(i / 8.0)).toArray();
    wave[50] = Double.NaN;
    BraillePlot plot = new BraillePlot(canvas.whole(), new Range(0, 99), new Range(0, 1));
    plot.curve(xs, falling, FIRST);
    plot.curve(xs, wave, SECOND);
    return canvas;
  }

  @Test
  void curvesInBraille() {
    assertGolden("canvas-curves", curves(Glyphs.UNICODE).text());
  }

  @Test
  void curvesInAscii() {
    assertGolden("canvas-curves-ascii", curves(Glyphs.ASCII).text());
  }

  @Test
  void aPointSetsTheDotNearestToIt() {
    Canvas canvas = new Canvas(1, 1);
    BraillePlot plot = new BraillePlot(canvas.whole(), new Range(0, 1), new Range(0, 3));
    plot.point(0, 0, FIRST);
    assertEquals("⡀", canvas.text());
    plot.point(1, 3, SECOND);
    assertEquals("⡈", canvas.text());
    assertEquals(SECOND, canvas.styleAt(0, 0));
  }

  @Test
  void aLineFarOutsideIsClippedToWhatPassesThrough() {
    Canvas canvas = new Canvas(2, 1);
    BraillePlot plot = new BraillePlot(canvas.whole(), new Range(0, 3), new Range(0, 3));
    plot.curve(new double[] {-1e9, 1e9}, new double[] {-1e9, 1e9}, FIRST);
    assertEquals("⡠⠊", canvas.text());
  }

  @Test
  void nanAndInfinitiesLeaveAGap() {
    Canvas canvas = new Canvas(4, 1);
    BraillePlot plot = new BraillePlot(canvas.whole(), new Range(0, 7), new Range(0, 1));
    double[] ys = {0, 0, Double.NaN, 0, Double.POSITIVE_INFINITY, 0, 0, 0};
    plot.curve(new double[] {0, 1, 2, 3, 4, 5, 6, 7}, ys, FIRST);
    assertEquals("⣀⢀⢀⣀", canvas.text());
  }

  @Test
  void cellTellsWhereAPointLies() {
    BraillePlot plot = new BraillePlot(new Canvas(10, 5).whole(), new Range(0, 1), new Range(0, 1));
    assertEquals(new Point(0, 4), plot.cell(0, 0));
    assertEquals(new Point(9, 0), plot.cell(1, 1));
  }

  @Test
  void aRangeHoldsTheFiniteValues() {
    assertEquals(new Range(-1, 3), Range.of(2, -1, Double.NaN, 3, Double.NEGATIVE_INFINITY));
    assertEquals(new Range(0, 1), Range.of(Double.NaN));
    assertEquals(new Range(1, 3), Range.of(2, 2));
    assertEquals(new Range(-0.5, 0.5), Range.of(0));
    assertEquals(new Range(-1, 11), new Range(0, 10).padded(0.1));
    assertEquals(1e9, new Range(0, 1).fraction(Double.MAX_VALUE));
    assertEquals(1e9, Range.of(-Double.MAX_VALUE, Double.MAX_VALUE).fraction(Double.MAX_VALUE));
  }
}
