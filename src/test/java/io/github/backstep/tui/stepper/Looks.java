package io.github.backstep.tui.stepper;

import io.github.backstep.language.Language;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.theme.Theme;
import io.github.backstep.tui.venue.Appearance;

/** How the stepper looks, for the tests of screens that it is a part of. */
public final class Looks {
  private Looks() {}

  public static Appearance of(ColorDepth depth, Glyphs glyphs, Language language) {
    return Appearance.of(Theme.of(depth), glyphs, language);
  }
}
