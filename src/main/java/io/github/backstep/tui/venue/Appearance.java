package io.github.backstep.tui.venue;

import io.github.backstep.language.Language;
import io.github.backstep.language.PhraseBook;
import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.stepper.text.StepperTexts;
import io.github.backstep.tui.theme.Theme;

/**
 * How the screen speaks to its reader: in which colours, which characters and which language.
 *
 * @param phrases for what the engine says
 */
public record Appearance(Theme theme, Glyphs glyphs, Texts texts, PhraseBook phrases) {
  /** That of the stepper. */
  public static Appearance of(Theme theme, Glyphs glyphs, Language language) {
    return new Appearance(theme, glyphs, StepperTexts.of(language), StepperTexts.phrases(language));
  }

  /** The same with the texts of another screen besides. */
  public Appearance with(Texts more) {
    return new Appearance(theme, glyphs, texts.and(more), phrases);
  }

  public Language language() {
    return texts.language();
  }
}
