package io.github.backstep.tui.stepper.view;

import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Pinned;
import io.github.backstep.tui.stepper.model.Reading;
import io.github.backstep.tui.stepper.model.Strip;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.stepper.text.Sparkline;
import io.github.backstep.tui.stepper.text.Symbols;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.List;

/**
 * Draws what is watched: its name, its value here, and its values over the last steps, the latest
 * at the right.
 */
public final class WatchesView {
  private static final int VALUE = 12;
  private static final int MOST_NAME = 30;
  private static final int RANGE = 28;

  private final Model model;
  private final Theme theme;

  private WatchesView(Model model) {
    this.model = model;
    this.theme = model.session().theme();
  }

  public static void draw(Model model, Region region) {
    List<Pinned> all = model.watches().all();
    Strip strip = Strip.of(model);
    WatchesView view = new WatchesView(model);
    int shown = strip.room();
    for (int i = 0; i < Math.min(shown, all.size()) && !region.isEmpty(); i++) {
      Region place = strip.place(i, region);
      boolean more = i == shown - 1 && all.size() > shown;
      if (more) {
        String text = model.session().texts().of("watches.more", all.size() - shown + 1);
        place.fitted(1, 0, text, view.theme.style(Role.DIM));
      } else {
        view.draw(all.get(i), place);
      }
    }
  }

  private void draw(Pinned pinned, Region place) {
    int name = Math.min(MOST_NAME, place.columns() / 3);
    place.put(0, 0, place.glyphs().get(Glyph.BULLET), theme.style(Role.ACCENT));
    String text = Symbols.of(pinned.watch().text());
    place.left(name).fitted(2, 0, text, theme.style(Role.TEXT));
    Reading reading = Reading.of(pinned, model);
    place.left(name + VALUE).textRight(0, value(reading), style(reading));
    Region rest = place.dropLeft(name + VALUE + 1);
    boolean roomy = rest.columns() >= Pinned.WINDOW;
    Sparkline line =
        new Sparkline(pinned.upTo(reading.step(), roomy ? Pinned.WINDOW : rest.columns() - 1));
    line.draw(rest, theme);
    if (line.hasRange() && rest.columns() >= Pinned.WINDOW + RANGE) {
      String range = model.session().texts().of("watches.range", line.min(), line.max());
      rest.dropLeft(Pinned.WINDOW + 2).fitted(0, 0, range, theme.style(Role.FAINT));
    }
  }

  private String value(Reading reading) {
    return reading.value().isPresent()
        ? Numbers.readable(reading.value().getAsDouble())
        : String.valueOf(model.session().glyphs().get(Glyph.NOT_COMPUTED));
  }

  private Style style(Reading reading) {
    if (reading.value().isEmpty()) {
      return theme.style(Role.NOT_COMPUTED);
    }
    return reading.isLeft(model)
        ? theme.style(Role.STALE)
        : theme.signed(reading.value().getAsDouble());
  }
}
