package io.github.backstep.tui.stepper.text;

import io.github.backstep.language.Language;
import io.github.backstep.language.PhraseBook;
import io.github.backstep.language.Texts;

/** What the stepper says, in every language it speaks; screens that have it as a part know it. */
public final class StepperTexts {
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

  private StepperTexts() {}

  /** All it says of its own. */
  public static Texts of(Language language) {
    return Texts.of(language, StepperTexts.class, BUNDLES);
  }

  /** What the engine says, in other words than its own. */
  public static PhraseBook phrases(Language language) {
    return PhraseBook.ofEngine(language)
        .and(PhraseBook.of(language, StepperTexts.class, "phrases"));
  }
}
