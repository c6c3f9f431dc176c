package io.github.backstep.tui.home;

import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.List;

/** Losses as one row of columns, each as high as the mean of a stretch of steps. */
final class LossLine {
  /** That even the lowest column is seen. */
  private static final double LEAST = 0.12;

  private LossLine() {}

  /** Draws them from the left on, no wider than they are many. */
  static void draw(List<Double> losses, Region row, Theme theme) {
    int count = Math.min(row.columns(), losses.size());
    double most = losses.stream().mapToDouble(it -> it).filter(Double::isFinite).max().orElse(1);
    for (int i = 0; i < count; i++) {
      double mean = mean(losses, i * losses.size() / count, (i + 1) * losses.size() / count);
      if (Double.isFinite(mean)) {
        char column = row.glyphs().column(LEAST + (1 - LEAST) * mean / most);
        row.put(i, 0, column, theme.style(Role.PHASE_LOSS));
      } else {
        row.put(i, 0, '!', theme.style(Role.NON_FINITE));
      }
    }
  }

  /** Not finite if one of them is not. */
  private static double mean(List<Double> losses, int from, int to) {
    return losses.subList(from, to).stream().mapToDouble(it -> it).sum() / (to - from);
  }
}
