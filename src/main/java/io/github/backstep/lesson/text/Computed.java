package io.github.backstep.lesson.text;

import io.github.backstep.explain.expression.ExpressionException;
import io.github.backstep.explain.expression.Formula;
import io.github.backstep.explain.expression.Scope;

/** A number, or an address, that stands in a sentence and is computed when it is shown. */
public record Computed(Formula formula, Tone tone, Spot spot) implements Piece {
  /**
   * The words for it.
   *
   * @throws LessonException if it has no value in this scope
   */
  Words in(Scope scope) {
    try {
      return new Words(formula.in(scope), tone).bound();
    } catch (ExpressionException e) {
      throw new LessonException(spot, e.in(formula.text()));
    }
  }
}
