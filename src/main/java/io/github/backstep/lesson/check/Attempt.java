package io.github.backstep.lesson.check;

import io.github.backstep.explain.expression.Scope;
import io.github.backstep.lesson.block.Do;
import io.github.backstep.lesson.goal.Situation;

/** Something done in the stepper, held against what was asked for. */
public record Attempt(Do check, Scope scope) {
  /** What is said to a situation. */
  public Verdict judge(Situation now) {
    return check
        .goal()
        .missing(scope, now)
        .map(Verdict::wrong)
        .orElseGet(() -> Verdict.right(check.question().right().stream().toList()));
  }
}
