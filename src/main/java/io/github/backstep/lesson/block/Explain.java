package io.github.backstep.lesson.block;

import io.github.backstep.lesson.goal.Destination;
import io.github.backstep.lesson.text.Spot;
import java.util.Locale;
import java.util.Set;

/**
 * {@code explain}: of the terms that make a cell, the one that answers the question is asked for.
 */
public record Explain(Question question, Destination cell, Answer answer, Spot spot)
    implements Check {
  /** Which terms are right. */
  public enum Answer {
    /** The one that adds most, whatever its sign. */
    LARGEST,
    NEGATIVE,
    POSITIVE,
    /** One that adds nothing. */
    ZERO;

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Explain read(Entries entries) {
    Question question = Question.read(entries, Set.of("cell", "answer"), Set.of());
    Destination at = GoBlock.destination(entries.one("cell", "step 0 / Z1[3,0]"));
    return new Explain(question, at, answer(entries.one("answer", "largest")), entries.spot());
  }

  private static Answer answer(Entry entry) {
    for (Answer answer : Answer.values()) {
      if (answer.word().equals(entry.value())) {
        return answer;
      }
    }
    throw entry.problem(
        "expected largest, negative, positive or zero, got '%s'".formatted(entry.value()));
  }

  @Override
  public String mark() {
    return "explain %s cell=%s answer=%s".formatted(question.mark(), cell, answer.word());
  }
}
