package io.github.backstep.tui.stepper.journey;

import io.github.backstep.language.Sentence;
import io.github.backstep.tui.stepper.scene.Position;

/** What one waits for while steps are computed: the end of a journey, or of a search. */
public sealed interface Errand permits Journey, Quest, Pairing, Saving {
  /** Where one will be if nothing else is done meanwhile; moves go on from there. */
  Position to();

  /**
   * What goes on, in a few words.
   *
   * @param recorded whether the steps come from a trace
   */
  Sentence label(boolean recorded);
}
