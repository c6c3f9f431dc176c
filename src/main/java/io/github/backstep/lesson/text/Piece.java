package io.github.backstep.lesson.text;

/** A part of a sentence: words, or something computed. */
public sealed interface Piece permits Words, Computed {
  Tone tone();
}
