package io.github.backstep.tui.stepper.scene;

import io.github.backstep.run.Calendar;
import io.github.backstep.run.Evaluation;
import io.github.backstep.run.Evaluator;
import io.github.backstep.run.Run;
import io.github.backstep.run.Step;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Share of the test rows that are classified rightly with the parameters a step left, known at the
 * last step of each epoch and NaN elsewhere.
 */
final class Accuracy {
  private Accuracy() {}

  /** Evaluated. */
  static ToDoubleFunction<Step> of(Run run) {
    Evaluator evaluator = run.evaluator();
    return step ->
        isLastOfEpoch(step, run.calendar())
            ? evaluator.score(run.data().test(), step.after()).accuracy()
            : Double.NaN;
  }

  /** As it was recorded. */
  static ToDoubleFunction<Step> of(List<Evaluation> evaluations) {
    Map<Integer, Evaluation> byStep =
        evaluations.stream()
            .collect(Collectors.toMap(Evaluation::step, Function.identity(), (one, next) -> next));
    return step -> {
      Evaluation evaluation = byStep.get(step.index());
      return evaluation == null ? Double.NaN : evaluation.test().accuracy();
    };
  }

  private static boolean isLastOfEpoch(Step step, Calendar calendar) {
    return step.index() == calendar.lastStepOf(calendar.epochOf(step.index()));
  }
}
