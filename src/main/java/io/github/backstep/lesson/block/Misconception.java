package io.github.backstep.lesson.block;

import io.github.backstep.explain.expression.Expression;
import io.github.backstep.lesson.text.Prose;
import io.github.backstep.lesson.text.Spot;

/** A wrong number that somebody will come to, and what to say to them. */
public record Misconception(Expression value, Prose text, Spot spot) {
  static Misconception read(Entry entry) {
    Entry.Parts parts = entry.parts(2, "EXPRESSION | what to say to whoever comes to it");
    return new Misconception(
        parts.expression(0), parts.prose(1, "what to say to whoever comes to it"), entry.spot());
  }
}
