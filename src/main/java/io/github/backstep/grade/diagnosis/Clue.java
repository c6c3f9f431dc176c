package io.github.backstep.grade.diagnosis;

import io.github.backstep.language.Sentence;
import java.util.Optional;

/** Something that can be seen from wrong numbers alone. */
@FunctionalInterface
interface Clue {
  /** What is seen, if this is what there is to see. */
  Optional<Sentence> in(Evidence evidence);
}
