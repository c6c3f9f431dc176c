package io.github.backstep.lesson.goal;

import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.explain.expression.Scope;
import io.github.backstep.language.Sentence;
import io.github.backstep.run.Assignment;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** {@code set updateOrder = after-backprop}: one setting is to be changed, and nothing else. */
record SetTo(Assignment wanted) implements Goal {
  @Override
  public Optional<Sentence> missing(Scope asked, Situation now) {
    String setting = wanted.setting().name();
    Set<String> changed = Variation.between(asked.run().run(), now.run().run());
    if (changed.isEmpty()) {
      return Optional.of(Sentence.of("goal.change", setting));
    }
    if (!changed.equals(Set.of(setting))) {
      return Optional.of(Sentence.of("goal.only", setting, String.join(", ", changed)));
    }
    RunConfig there = settings(now.run().run(), Goal.step(asked));
    return wanted.holdsIn(there)
        ? Optional.empty()
        : Optional.of(Sentence.of("goal.set.other", setting, wanted.setting().textOf(there)));
  }

  /** The settings of a run as they are at a step. */
  private static RunConfig settings(Run run, int step) {
    return run.config().withTraining(run.training(step));
  }

  @Override
  public Situation solved(Scope asked, Function<RunConfig, Evidence> runs) {
    int step = Goal.step(asked);
    Evidence changed = new Variation(List.of(wanted)).of(asked.run(), step, runs);
    return new Situation(changed, step, 0, Optional.empty());
  }

  @Override
  public String toString() {
    return "set " + wanted;
  }
}
