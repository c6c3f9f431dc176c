package io.github.backstep.cli;

import io.github.backstep.run.Evaluation;
import io.github.backstep.run.StepOutcome;
import io.github.backstep.run.TrainingListener;
import java.util.List;

/** Several listeners who are told everything one after the other. */
record Listeners(List<TrainingListener> all) implements TrainingListener {
  Listeners {
    all = List.copyOf(all);
  }

  @Override
  public void onStep(StepOutcome step) {
    all.forEach(listener -> listener.onStep(step));
  }

  @Override
  public void onEvaluation(Evaluation evaluation) {
    all.forEach(listener -> listener.onEvaluation(evaluation));
  }
}
