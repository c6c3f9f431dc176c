package io.github.backstep.lesson;

import io.github.backstep.lesson.block.Block;
import io.github.backstep.lesson.block.Check;
import io.github.backstep.lesson.stage.Scenery;
import io.github.backstep.lesson.text.Passage;
import java.util.Optional;

/**
 * A passage of a lesson, and what it stands on.
 *
 * @param block what it is for the program, if it is not only to be read
 */
public record Part(Passage passage, Optional<Block> block, Scenery scenery) {
  /** The question it asks, if it asks one. */
  public Optional<Check> check() {
    return block.filter(Check.class::isInstance).map(Check.class::cast);
  }
}
