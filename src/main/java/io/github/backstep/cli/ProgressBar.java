package io.github.backstep.cli;

import io.github.backstep.run.Run;
import java.util.function.LongSupplier;

/**
 * A line with a bar, the step, the epoch, the loss and the time that is left, drawn anew in place.
 */
final class ProgressBar implements Progress {
  private static final int BAR = 14;
  private static final int WIDTH = 79;
  private static final long INTERVAL = 1_000_000_000L / 15;
  private static final String ERASED_LINE = "\r\u001b[K";

  private final Shell shell;
  private final Run run;
  private final LongSupplier clock;
  private final long start;
  private long lastDrawn;
  private boolean visible;

  ProgressBar(Shell shell, Run run) {
    this(shell, run, System::nanoTime);
  }

  /**
   * @param clock nanoseconds since some moment
   */
  ProgressBar(Shell shell, Run run, LongSupplier clock) {
    this.shell = shell;
    this.run = run;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.lastDrawn = start;
  }

  @Override
  public void onStep(int step, double loss) {
    long now = clock.getAsLong();
    if (now - lastDrawn >= INTERVAL) {
      lastDrawn = now;
      visible = true;
      shell.err().print(ERASED_LINE + text(step + 1, loss, now - start));
      shell.err().flush();
    }
  }

  private String text(int done, double loss, long elapsed) {
    int steps = run.schedule().steps();
    double fraction = (double) done / steps;
    String text =
        "%s %3d %%  step %d/%d  epoch %d  loss %s  %s left"
            .formatted(
                shell.glyphs().bar(fraction, BAR),
                (int) (100 * fraction),
                done,
                steps,
                run.schedule().epochOf(done - 1) + 1,
                Numbers.loss(loss),
                Elapsed.of((long) (elapsed / fraction) - elapsed));
    return shell.glyphs().fit(text, Math.min(WIDTH, shell.width() - 1));
  }

  @Override
  public void clear() {
    if (visible) {
      visible = false;
      shell.err().print(ERASED_LINE);
      shell.err().flush();
    }
  }
}
