package io.github.backstep.run;

/** Follows a training run. The trainer knows nothing else of whoever listens. */
public interface TrainingListener {
  /** A step was executed. Its tensors are on loan until the next one. */
  default void onStep(StepOutcome step) {}

  /** An epoch that was to be evaluated has ended. */
  default void onEvaluation(Evaluation evaluation) {}
}
