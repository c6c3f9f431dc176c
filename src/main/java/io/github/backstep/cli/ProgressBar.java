package io.github.backstep.cli;

import io.github.backstep.run.Run;
import java.util.function.LongSupplier;

/** How far a training has come: a bar, the step, the epoch, the loss and the time that is left. */
final class ProgressBar implements Progress {
  private static final int BAR = 14;

  private final StatusLine line;
  private final Shell shell;
  private final Run run;

  ProgressBar(Shell shell, Run run) {
    this(shell, run, System::nanoTime);
  }

  /**
   * @param clock nanoseconds since some moment
   */
  ProgressBar(Shell shell, Run run, LongSupplier clock) {
    this.line = new StatusLine(shell, clock);
    this.shell = shell;
    this.run = run;
  }

  @Override
  public void onStep(int step, double loss) {
    line.draw(elapsed -> text(step + 1, loss, elapsed));
  }

  private String text(int done, double loss, long elapsed) {
    int steps = run.schedule().steps();
    double fraction = (double) done / steps;
    return "%s %3d %%  step %d/%d  epoch %d  loss %s  %s left"
        .formatted(
            shell.glyphs().bar(fraction, BAR),
            (int) (100 * fraction),
            done,
            steps,
            run.schedule().epochOf(done - 1) + 1,
            Numbers.loss(loss),
            Elapsed.of((long) (elapsed / fraction) - elapsed));
  }

  @Override
  public void clear() {
    line.clear();
  }
}
