package io.github.backstep.explain.condition;

import io.github.backstep.run.Step;
import java.util.OptionalDouble;

/**
 * A number of a step that a condition can be about: a cell, the norm, maximum, minimum or mean of a
 * tensor, or a number of the whole step.
 *
 * @param text as it was typed, without spaces
 * @param tensor the one whose operation decides it
 */
public record Measure(String text, String tensor, Reading reading) {
  /** What reads it from a step. */
  @FunctionalInterface
  interface Reading {
    /** The number; nothing if the step does not have it. */
    OptionalDouble in(Step step);
  }

  /** The number in this step; nothing if it is not known there. */
  public OptionalDouble in(Step step) {
    return reading.in(step);
  }
}
