package io.github.backstep.cli;

import io.github.backstep.run.Run;
import io.github.backstep.run.StepOutcome;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** How far a training has come: a bar, the step, the epoch, the loss and the time that is left. */
final class ProgressBar implements Progress {
  private static final int BAR = 8;

  private final StatusLine line;
  private final Shell shell;
  private final Run run;
  private final Supplier<String> more;

  ProgressBar(Shell shell, Run run) {
    this(shell, run, () -> "");
  }

  /**
   * @param more what else it says
   */
  ProgressBar(Shell shell, Run run, Supplier<String> more) {
    this(shell, run, more, System::nanoTime);
  }

  /**
   * @param clock nanoseconds since some moment
   */
  ProgressBar(Shell shell, Run run, Supplier<String> more, LongSupplier clock) {
    this.line = new StatusLine(shell, clock);
    this.shell = shell;
    this.run = run;
    this.more = more;
  }

  @Override
  public void onStep(StepOutcome step) {
    line.draw(elapsed -> text(step.index() + 1, step.loss(), elapsed));
  }

  private String text(int done, double loss, long elapsed) {
    int steps = run.calendar().steps();
    double fraction = (double) done / steps;
    return "%s %3d %%  step %d/%d  epoch %d  loss %s%s  %s left"
        .formatted(
            shell.glyphs().bar(fraction, BAR),
            (int) (100 * fraction),
            done,
            steps,
            run.calendar().epochOf(done - 1) + 1,
            Numbers.loss(loss),
            more.get(),
            Elapsed.of((long) (elapsed / fraction) - elapsed));
  }

  @Override
  public void clear() {
    line.clear();
  }

  @Override
  public void end() {
    line.end();
  }
}
