package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Bars;
import io.github.backstep.figure.drawing.Curves;
import io.github.backstep.figure.drawing.Histogram;
import io.github.backstep.figure.drawing.Matrix;
import io.github.backstep.figure.drawing.Missing;
import io.github.backstep.figure.drawing.Plane;
import io.github.backstep.figure.drawing.Renderer;
import io.github.backstep.figure.drawing.Table;
import io.github.backstep.figure.drawing.Tiles;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.theme.Role;
import java.util.List;

/** What every shape of drawing becomes on a screen. */
record Sketches(Easel easel) implements Renderer<Sketch> {
  @Override
  public Sketch bars(Bars bars) {
    return new BarSketch(bars, easel);
  }

  @Override
  public Sketch curves(Curves curves) {
    return new CurveSketch(curves, easel);
  }

  @Override
  public Sketch histogram(Histogram histogram) {
    return new HistogramSketch(histogram, easel);
  }

  @Override
  public Sketch matrix(Matrix matrix) {
    return new MatrixSketch(matrix, easel);
  }

  @Override
  public Sketch missing(Missing missing) {
    return place -> {
      Spans reason = Spans.of(missing.reason(), easel.theme().style(Role.DIM));
      List<Spans> lines = reason.wrap(Math.max(1, place.columns() - 4), place.glyphs());
      for (int i = 0; i < lines.size(); i++) {
        place.textCentred((place.rows() - lines.size()) / 2 + i, lines.get(i));
      }
    };
  }

  @Override
  public Sketch plane(Plane plane) {
    return new PlaneSketch(plane, easel);
  }

  @Override
  public Sketch table(Table table) {
    return new TableSketch(table, easel);
  }

  @Override
  public Sketch tiles(Tiles tiles) {
    return new TilesSketch(tiles, easel);
  }
}
