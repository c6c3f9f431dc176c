package io.github.backstep.lesson.block;

import io.github.backstep.lesson.goal.Goal;
import io.github.backstep.lesson.goal.Goals;
import io.github.backstep.lesson.text.Spot;
import java.util.Set;

/** {@code do}: something is to be done in the stepper. */
public record Do(Question question, Goal goal, Spot spot) implements Check {
  static Do read(Entries entries) {
    Question question = Question.read(entries, Set.of("goal", "solution"), Set.of());
    Entry goal = entries.one("goal", "stand at step 0 / Z2");
    String solution = entries.maybe("solution").map(Entry::value).orElse("");
    return new Do(question, Goals.parse(goal.value(), solution, goal::problem), entries.spot());
  }

  @Override
  public String mark() {
    return "do %s goal=%s".formatted(question.mark(), goal);
  }
}
