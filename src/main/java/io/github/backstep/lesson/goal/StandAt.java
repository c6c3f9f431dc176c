package io.github.backstep.lesson.goal;

import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.explain.expression.Scope;
import io.github.backstep.language.Sentence;
import io.github.backstep.run.RunConfig;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code stand at step 0 / Z2}: one is to have come to an operation. Where a condition first holds,
 * any later operation of the same step will do.
 */
record StandAt(Destination destination) implements Goal {
  @Override
  public Optional<Sentence> missing(Scope asked, Situation now) {
    if (!Goal.isIn(asked, now)) {
      return Optional.of(Sentence.of("goal.other-run"));
    }
    Situation there = solved(asked, any -> asked.run());
    if (now.step() != there.step()) {
      return Optional.of(
          Sentence.of(now.step() < there.step() ? "goal.stand.on" : "goal.stand.back", now.step()));
    }
    boolean passed = destination.isCondition() && now.op() > there.op();
    return now.op() == there.op() || passed
        ? Optional.empty()
        : Optional.of(
            Sentence.of(now.op() < there.op() ? "goal.stand.op-on" : "goal.stand.op-back"));
  }

  @Override
  public Situation solved(Scope asked, Function<RunConfig, Evidence> runs) {
    return Situation.at(asked.run(), destination.in(asked.run()));
  }

  @Override
  public String toString() {
    return "stand at " + destination;
  }
}
