package io.github.backstep.lesson.text;

import io.github.backstep.language.NoBreakSpaces;

/** Words in one tone. */
public record Words(String text, Tone tone) implements Piece {
  /** The same, with blanks at which no line is broken before punctuation that has one before it. */
  Words bound() {
    return tone == Tone.CODE ? this : new Words(NoBreakSpaces.bind(text), tone);
  }
}
