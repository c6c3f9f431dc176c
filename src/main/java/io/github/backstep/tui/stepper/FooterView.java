package io.github.backstep.tui.stepper;

import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;

/** The last line: a notice if there is one, else the keys that matter now. */
final class FooterView {
  /** From this width on the keys stand two blanks apart. */
  private static final int ROOMY = 100;

  private FooterView() {}

  static void draw(Model model, Region line) {
    Theme theme = model.session().theme();
    Overlay overlay = model.situation().overlay();
    String notice = model.situation().notice();
    if (overlay != null) {
      line.fitted(1, 0, overlay.hints(), theme.style(Role.KEY_LABEL));
    } else if (notice != null) {
      line.fitted(1, 0, notice, theme.style(Role.WARNING));
    } else {
      keys(model, line, theme);
    }
  }

  private static void keys(Model model, Region line, Theme theme) {
    int x = model.situation().playing() ? playing(model, line, theme) : 1;
    int gap = line.columns() < ROOMY ? 1 : 2;
    for (Binding binding : Bindings.footer()) {
      Spans key =
          Spans.of(binding.keyLabel(), theme.style(Role.KEY_HINT))
              .and(" " + binding.hint(), theme.style(Role.KEY_LABEL));
      if (x + key.columns(line.glyphs()) > line.columns()) {
        return;
      }
      x = line.text(x, 0, key) + gap;
    }
  }

  private static int playing(Model model, Region line, Theme theme) {
    char mark = line.glyphs().get(Glyph.PLAYING);
    String text = mark + " " + model.situation().speed().label();
    return line.text(1, 0, text, theme.style(Role.GOOD)) + 3;
  }
}
