package io.github.backstep.lesson.block;

import io.github.backstep.explain.expression.Expression;
import io.github.backstep.explain.expression.ExpressionException;
import io.github.backstep.lesson.text.Prose;
import io.github.backstep.lesson.text.Spot;

/**
 * One of the answers to choose from.
 *
 * @param truth whether it is right: an expression that holds or does not
 * @param why what is said to whoever chooses it
 */
public record Option(Prose label, Expression truth, Prose why, Spot spot) {
  private static final String FORM =
      "ANSWER | right, wrong or if: CONDITION | what to say to whoever chooses it";
  private static final String IF = "if:";

  static Option read(Entry entry) {
    Entry.Parts parts = entry.parts(3, FORM);
    return new Option(
        parts.prose(0, "an answer to choose"),
        truth(entry, parts.text(1)),
        parts.prose(2, "what to say to whoever chooses it"),
        entry.spot());
  }

  private static Expression truth(Entry entry, String text) {
    if (text.equals("right") || text.equals("wrong")) {
      return Expression.parse(text.equals("right") ? "1" : "0");
    }
    if (!text.startsWith(IF)) {
      throw entry.problem(
          "expected right, wrong or \"if: CONDITION\" after the answer, got '%s'".formatted(text));
    }
    String condition = text.substring(IF.length()).strip();
    try {
      return Expression.parse(condition);
    } catch (ExpressionException e) {
      throw entry.problem(e.in(condition));
    }
  }
}
