package io.github.backstep.lesson.goal;

import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.explain.expression.Scope;
import io.github.backstep.language.Sentence;
import io.github.backstep.run.RunConfig;
import java.util.Optional;
import java.util.function.Function;

/** Something to be brought about. Its text reads as it was written. */
public sealed interface Goal permits SelectLargest, SelectWorst, StandAt, Reach, SetTo {
  /**
   * What is still missing; empty if it is reached. The sentence is one of the bundle {@code goals}.
   *
   * @param asked the run and the moment that the question is about
   * @throws RuntimeException if the run has not what the goal speaks of; see {@link #solved}
   */
  Optional<Sentence> missing(Scope asked, Situation now);

  /**
   * A situation in which it is reached.
   *
   * @param runs opens runs
   * @throws io.github.backstep.run.AddressException if the run has not what the goal speaks of
   * @throws io.github.backstep.explain.expression.ExpressionException the same
   * @throws io.github.backstep.explain.condition.ConditionException the same
   * @throws UnreachableException if the known solution does not lead there
   */
  Situation solved(Scope asked, Function<RunConfig, Evidence> runs);

  /** Whether one stands in the run that the question is about, unchanged. */
  static boolean isIn(Scope asked, Situation now) {
    return Variation.between(asked.run().run(), now.run().run()).isEmpty();
  }

  /** The step that the question is about. */
  static int step(Scope asked) {
    return Math.max(0, asked.here().step(asked.run().calendar()));
  }
}
