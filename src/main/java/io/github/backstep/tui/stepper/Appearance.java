package io.github.backstep.tui.stepper;

import io.github.backstep.language.Language;
import io.github.backstep.language.PhraseBook;
import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.theme.Theme;

/**
 * How the screen speaks to its reader: in which colours, which characters and which language.
 *
 * @param phrases for what the engine says
 */
public record Appearance(Theme theme, Glyphs glyphs, Texts texts, PhraseBook phrases) {
  /** The topics that have texts, a bundle each. */
  private static final String[] BUNDLES = {
    "breaks",
    "check",
    "explanation",
    "help",
    "keys",
    "markers",
    "notices",
    "operations",
    "plain",
    "prompt",
    "screen",
    "table",
    "tensors",
    "terms",
    "watches",
    "whatif"
  };

  /** That of the stepper. */
  public static Appearance of(Theme theme, Glyphs glyphs, Language language) {
    return new Appearance(
        theme,
        glyphs,
        Texts.of(language, Appearance.class, BUNDLES),
        PhraseBook.of(language, Appearance.class, "phrases"));
  }

  /** The same with the texts of another screen besides. */
  public Appearance with(Texts more) {
    return new Appearance(theme, glyphs, texts.and(more), phrases);
  }

  Language language() {
    return texts.language();
  }
}
