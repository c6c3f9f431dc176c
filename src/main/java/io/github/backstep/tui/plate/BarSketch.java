package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Axis;
import io.github.backstep.figure.drawing.Bars;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;

/** Bars lying under each other: their names at the left, their values at the right. */
record BarSketch(Bars bars, Easel easel) implements Sketch {
  private static final int VALUE = Easel.DIGITS + 1;
  private static final int MOST_THICK = 3;

  @Override
  public void draw(Region place) {
    int count = bars.bars().size();
    int pitch = Math.max(1, Math.min(MOST_THICK, place.rows() / Math.max(1, count)));
    int name = nameWidth(place);
    for (int i = 0; i < Math.min(count, place.rows()); i++) {
      Region line = place.region(0, i * pitch, place.columns(), Math.max(1, pitch - 1));
      draw(bars.bars().get(i), name, line);
    }
  }

  private int nameWidth(Region place) {
    int widest =
        bars.bars().stream().mapToInt(bar -> place.glyphs().columns(bar.name())).max().orElse(0);
    return Math.min(widest, place.columns() / 3) + 2;
  }

  private void draw(Bars.Bar bar, int name, Region line) {
    Style text = easel.theme().style(bar.isMarked() ? Role.STRONG : Role.TEXT);
    if (bar.isMarked()) {
      line.put(0, 0, line.glyphs().get(Glyph.CURRENT), easel.theme().style(Role.ACCENT));
    }
    line.left(name).fitted(2, 0, bar.name(), text);
    line.textRight(0, easel.number(bar.value()), text);
    Region track = line.dropLeft(name + 1).dropRight(VALUE);
    for (int y = 0; y < track.rows(); y++) {
      bar(bar, track.row(y));
    }
  }

  /** From zero to the value. */
  private void bar(Bars.Bar bar, Region row) {
    Axis axis = bars.axis();
    int zero = (int) Math.round(Math.max(0, Math.min(1, axis.fraction(0))) * row.columns());
    double end = Math.max(0, Math.min(1, axis.fraction(bar.value()))) * row.columns();
    Style style = bar.isMarked() ? easel.theme().style(Role.ACCENT) : easel.theme().signed(1);
    if (!Double.isFinite(bar.value())) {
      row.text(0, 0, easel.number(bar.value()), easel.theme().style(Role.NON_FINITE));
    } else if (end >= zero) {
      Region right = row.dropLeft(zero);
      right.text(0, 0, filled((end - zero) / Math.max(1, right.columns()), right), style);
    } else {
      Style below = bar.isMarked() ? style : easel.theme().signed(-1);
      int length = Math.max(1, (int) Math.round(zero - end));
      row.region(zero - length, 0, length, 1).fill(row.glyphs().get(Glyph.FULL_BLOCK), below);
    }
  }

  /** Where there is ASCII alone, a bar's rest is left blank. */
  private static String filled(double share, Region row) {
    return row.glyphs().bar(share, row.columns()).replace('.', ' ');
  }
}
