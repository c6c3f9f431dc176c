package io.github.backstep.cli;

import io.github.backstep.run.Moment;
import io.github.backstep.run.Run;
import io.github.backstep.run.Schedule;
import io.github.backstep.run.TrainingListener;

/** Says once where in a training the loss stops being a number. */
final class FirstNonFiniteLoss implements TrainingListener {
  private final Shell shell;
  private final Run run;
  private final Progress progress;
  private boolean told;

  FirstNonFiniteLoss(Shell shell, Run run, Progress progress) {
    this.shell = shell;
    this.run = run;
    this.progress = progress;
  }

  @Override
  public void onStep(int step, double loss) {
    if (!told && !Double.isFinite(loss)) {
      told = true;
      progress.clear();
      shell.complain(
          "the loss stops being finite at step %d (%s): %s. To look into it: inspect --at \"step %d / loss\" --why"
              .formatted(step, batch(step), loss, step));
    }
  }

  private Moment batch(int step) {
    Schedule schedule = run.schedule();
    return new Moment.AtBatch(schedule.epochOf(step), schedule.batchOf(step));
  }
}
