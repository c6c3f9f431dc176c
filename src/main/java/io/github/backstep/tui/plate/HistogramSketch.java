package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Histogram;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;

/** Upright bars in the colours of the signs, over the least and the greatest number. */
record HistogramSketch(Histogram histogram, Easel easel) implements Sketch {
  @Override
  public void draw(Region place) {
    Region field = place.dropBottom(1);
    int parts = histogram.counts().size();
    double most = Math.max(1, histogram.most());
    for (int x = 0; x < field.columns(); x++) {
      int part = Math.min(parts - 1, x * parts / field.columns());
      double height = histogram.counts().get(part) / most * field.rows();
      Style style = easel.theme().signed(histogram.centre(part));
      for (int y = 0; y < field.rows(); y++) {
        double filled = Math.max(0, Math.min(1, height - (field.rows() - 1 - y)));
        field.put(x, y, field.glyphs().column(filled), style);
      }
    }
    zero(field);
    easel.ends(histogram.x(), place.bottom(1));
    if (histogram.nonFinite() > 0) {
      String text = " " + histogram.nonFinite() + " NaN/∞ ";
      place.textRight(0, text, easel.theme().style(Role.NON_FINITE));
    }
  }

  /** A part with few numbers is not empty: its lowest cell shows something. */
  private void zero(Region field) {
    int parts = histogram.counts().size();
    double least = histogram.most() / 16.0 / Math.max(1, field.rows());
    for (int x = 0; x < field.columns(); x++) {
      int part = Math.min(parts - 1, x * parts / field.columns());
      int count = histogram.counts().get(part);
      if (count > 0 && count <= least) {
        Style style = easel.theme().signed(histogram.centre(part));
        field.put(x, field.rows() - 1, field.glyphs().column(1 / 8.0), style);
      }
    }
  }
}
