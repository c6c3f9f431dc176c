package io.github.backstep.tui.stepper.text;

import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;

/**
 * Some values side by side, a column each, between the least and the largest of them. A value that
 * is infinite is a cross, one that is not there a gap.
 */
public final class Sparkline {
  /** The least value is still to be seen. */
  private static final double LEAST = 0.125;

  private final double[] values;
  private final DoubleSummaryStatistics finite;

  public Sparkline(double[] values) {
    this.values = values.clone();
    this.finite = Arrays.stream(values).filter(Double::isFinite).summaryStatistics();
  }

  /** Whether there is a least and a largest value. */
  public boolean hasRange() {
    return finite.getCount() > 0;
  }

  /** The least of them in a few digits. */
  public String min() {
    return Numbers.readable(finite.getMin(), 4);
  }

  public String max() {
    return Numbers.readable(finite.getMax(), 4);
  }

  /** Draws as many of the last values as there is room for. */
  public void draw(Region place, Theme theme) {
    int from = Math.max(0, values.length - place.columns());
    for (int i = from; i < values.length; i++) {
      boolean broken = Double.isInfinite(values[i]);
      Role role = broken ? Role.ERROR : i == values.length - 1 ? Role.STRONG : Role.ACCENT;
      place.put(i - from, 0, column(values[i], place.glyphs()), theme.style(role));
    }
  }

  private char column(double value, Glyphs glyphs) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? ' ' : glyphs.get(Glyph.FAILED);
    }
    double range = finite.getMax() - finite.getMin();
    double fraction = range > 0 ? (value - finite.getMin()) / range : 0.5;
    return glyphs.column(LEAST + (1 - LEAST) * fraction);
  }
}
