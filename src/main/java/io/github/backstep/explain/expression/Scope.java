package io.github.backstep.explain.expression;

import io.github.backstep.run.Moment;
import java.util.Optional;

/**
 * What the names in an expression mean.
 *
 * @param run the run that is spoken of
 * @param other the one beside it, which {@code other} names; empty if there is none
 * @param here the moment that is meant where none is named
 */
public record Scope(Evidence run, Optional<Evidence> other, Moment here) {
  /** A run alone. */
  public static Scope of(Evidence run, Moment here) {
    return new Scope(run, Optional.empty(), here);
  }
}
