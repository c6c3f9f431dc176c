package io.github.backstep.lesson.stage;

import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.explain.expression.Scope;
import io.github.backstep.run.Address;
import java.util.Optional;

/**
 * Scenery with its runs made ready.
 *
 * @param at where one stands in the run
 */
public record Stage(Scenery scenery, Evidence run, Optional<Evidence> beside, Address at) {
  /** What names mean in the text that stands on it. */
  public Scope scope() {
    return new Scope(run, beside, at.moment());
  }
}
