package io.github.backstep.tui.stepper.view;

import io.github.backstep.language.Texts;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.canvas.Range;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Veil;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.stepper.text.Symbols;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.Arrays;

/** How the values of the focused tensor are spread. */
public final class HistogramView {
  private HistogramView() {}

  public static void draw(Model model, Region region) {
    if (region.isEmpty()) {
      return;
    }
    Theme theme = model.session().theme();
    Texts texts = model.session().texts();
    Pane pane = model.pane();
    Region inside =
        region.box(
            texts.of("histogram.title", Symbols.of(pane.tensor())),
            theme.style(Role.BORDER),
            theme.style(Role.TITLE));
    if (Veil.of(model).hidesSomeOf(pane)) {
      inside.textCentred(inside.rows() / 2, texts.of("tensors.covered"), theme.style(Role.WARNING));
      return;
    }
    if (!pane.isKnown()) {
      inside.textCentred(
          inside.rows() / 2, texts.of("tensors.not-recorded"), theme.style(Role.NOT_COMPUTED));
      return;
    }
    Range range = Range.of(pane.cells().stream().toArray());
    int[] counts = counts(pane.cells(), range, inside.columns());
    bars(inside.dropBottom(1), counts, range, theme);
    Region axis = inside.bottom(1);
    axis.text(0, 0, Numbers.compact(range.min(), 8), theme.style(Role.DIM));
    axis.textRight(0, Numbers.compact(range.max(), 8), theme.style(Role.DIM));
  }

  private static int[] counts(Tensor tensor, Range range, int bins) {
    int[] counts = new int[bins];
    for (double value : tensor.stream().toArray()) {
      if (Double.isFinite(value) && bins > 0) {
        counts[Math.min(bins - 1, (int) (range.fraction(value) * bins))]++;
      }
    }
    return counts;
  }

  private static void bars(Region place, int[] counts, Range range, Theme theme) {
    double most = Math.max(1, Arrays.stream(counts).max().orElse(1));
    for (int x = 0; x < counts.length; x++) {
      double height = counts[x] / most * place.rows();
      double centre = range.at((x + 0.5) / counts.length);
      for (int y = 0; y < place.rows(); y++) {
        double filled = Math.max(0, Math.min(1, height - (place.rows() - 1 - y)));
        place.put(x, y, place.glyphs().column(filled), theme.signed(centre));
      }
    }
  }
}
