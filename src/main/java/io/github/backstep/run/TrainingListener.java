package io.github.backstep.run;

/** Follows a training run. The trainer knows nothing else of whoever listens. */
public interface TrainingListener {
  /** A step was executed. */
  default void onStep(int step, double loss) {}

  /** An epoch that was to be evaluated has ended. */
  default void onEvaluation(Evaluation evaluation) {}
}
