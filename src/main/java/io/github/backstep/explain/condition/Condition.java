package io.github.backstep.explain.condition;

import io.github.backstep.run.Step;
import java.util.Optional;

/**
 * Something that holds at some steps of a run and not at others.
 *
 * @param text as it was typed, spaces tidied up
 * @param measure the number it compares; none where it is not about a single number, as {@code nan}
 */
public record Condition(String text, Optional<Measure> measure, Test test) {
  /** What asks a step. */
  @FunctionalInterface
  interface Test {
    /** Where in the step the condition holds; empty if it does not. */
    Optional<Place> in(Step step);
  }

  /** Where in this step the condition holds: at the operation that decides it. */
  public Optional<Place> in(Step step) {
    return test.in(step);
  }

  @Override
  public String toString() {
    return text;
  }
}
