package io.github.backstep.run;

/** Trains a run from its first step to its last, at full speed. */
public final class Trainer {
  private final Run run;

  Trainer(Run run) {
    this.run = run;
  }

  /**
   * Trains, and evaluates after the first epoch, after every {@code every}th, and after the last.
   *
   * @throws ConfigException if {@code every} is below 1
   */
  public void train(int every, TrainingListener listener) {
    ConfigException.require(every >= 1, "every", "1 or more epochs", every);
    Calendar calendar = run.calendar();
    Execution execution = run.execution(run.start(), 0);
    Evaluator evaluator = run.evaluator();
    while (execution.next() < calendar.steps()) {
      int step = execution.next();
      listener.onStep(execution.advance());
      int epoch = calendar.epochOf(step) + 1;
      if (step == calendar.lastStepOf(epoch - 1) && isDue(epoch, every, calendar.epochs())) {
        listener.onEvaluation(evaluator.evaluate(step, execution.state()));
      }
    }
  }

  private static boolean isDue(int epoch, int every, int epochs) {
    return epoch == 1 || epoch == epochs || epoch % every == 0;
  }
}
