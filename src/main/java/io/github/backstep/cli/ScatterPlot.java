package io.github.backstep.cli;

import io.github.backstep.data.Dataset;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.canvas.BraillePlot;
import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Range;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import java.util.stream.IntStream;

/**
 * Points in the plane, and what their classes are called: coloured dots, or, without colours, the
 * mark of their class.
 */
record ScatterPlot(Dataset rows, Paper paper) {
  private static final int WIDTH = 64;
  private static final int HEIGHT = 18;
  private static final double MARGIN = 0.03;

  Canvas canvas() {
    Canvas canvas = new Canvas(Math.min(WIDTH, paper.width()), HEIGHT + 1, paper.glyphs());
    Region region = canvas.whole().top(HEIGHT);
    BraillePlot plot = new BraillePlot(region, range(0), range(1));
    for (int row = 0; row < rows.samples(); row++) {
      draw(row, plot, region);
    }
    legend(canvas.whole().row(HEIGHT));
    return canvas;
  }

  private Range range(int column) {
    Tensor features = rows.features();
    double[] values =
        IntStream.range(0, features.rows()).mapToDouble(row -> features.get(row, column)).toArray();
    return Range.of(values).padded(MARGIN);
  }

  private void draw(int row, BraillePlot plot, Region region) {
    double x = rows.features().get(row, 0);
    double y = rows.features().get(row, 1);
    Style style = style(rows.label(row));
    if (paper.theme().isColorless()) {
      Point cell = plot.cell(x, y);
      region.put(cell.x(), cell.y(), mark(rows.label(row)), style);
    } else {
      plot.point(x, y, style);
    }
  }

  private void legend(Region line) {
    int x = 0;
    for (int label = 0; label < rows.classes(); label++) {
      String name = rows.description().classNames().get(label);
      x = 2 + line.text(x, 0, mark(label) + " " + name, style(label));
    }
  }

  private char mark(int label) {
    return paper.glyphs().classMark(label);
  }

  private Style style(int label) {
    return paper.theme().classStyle(label);
  }
}
