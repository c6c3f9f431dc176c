package io.github.backstep.figure.chart;

import io.github.backstep.figure.drawing.Bars;
import io.github.backstep.figure.drawing.Curves;
import io.github.backstep.figure.drawing.Histogram;
import io.github.backstep.figure.drawing.Matrix;
import io.github.backstep.figure.drawing.Missing;
import io.github.backstep.figure.drawing.Plane;
import io.github.backstep.figure.drawing.Renderer;
import io.github.backstep.figure.drawing.Table;
import io.github.backstep.figure.drawing.Tiles;
import java.awt.Font;
import java.util.List;

/** What every shape of drawing becomes on paper. */
final class Charts implements Renderer<Painting> {
  private static final Font REASON = Fonts.plain(16);

  @Override
  public Painting bars(Bars bars) {
    return new BarChart(bars);
  }

  @Override
  public Painting curves(Curves curves) {
    return new CurveChart(curves);
  }

  @Override
  public Painting histogram(Histogram histogram) {
    return new HistogramChart(histogram);
  }

  @Override
  public Painting matrix(Matrix matrix) {
    return new MatrixPainting(matrix);
  }

  @Override
  public Painting missing(Missing missing) {
    return (g, place) -> {
      List<String> lines = Ink.wrapped(missing.reason(), REASON, place.getWidth() - 40);
      for (int i = 0; i < lines.size(); i++) {
        double y = place.getCenterY() + (i - lines.size() / 2.0) * 22;
        Ink.centred(g, place.getCenterX(), y, lines.get(i), REASON, Palette.GREY);
      }
    };
  }

  @Override
  public Painting plane(Plane plane) {
    return new PlaneChart(plane);
  }

  @Override
  public Painting table(Table table) {
    return new TablePainting(table);
  }

  @Override
  public Painting tiles(Tiles tiles) {
    return new TilesPainting(tiles);
  }
}
