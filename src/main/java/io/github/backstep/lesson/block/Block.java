package io.github.backstep.lesson.block;

import io.github.backstep.lesson.text.Spot;

/** A fenced block of a lesson that means something. */
public sealed interface Block permits RunBlock, GoBlock, HighlightBlock, PictureBlock, Check {
  Spot spot();

  /**
   * What must be the same in every language, as text: everything but the words for people. Two
   * blocks with the same mark do the same.
   */
  String mark();
}
