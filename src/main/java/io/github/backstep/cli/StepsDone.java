package io.github.backstep.cli;

import java.util.function.IntConsumer;

/** A line at the bottom of a terminal that tells how many steps of a run have been gone through. */
final class StepsDone implements IntConsumer {
  private static final int BAR = 14;

  private final StatusLine line;
  private final Shell shell;
  private final String what;
  private final int steps;

  /**
   * @param what was done with them, a participle
   */
  StepsDone(Shell shell, String what, int steps) {
    this.line = new StatusLine(shell, System::nanoTime);
    this.shell = shell;
    this.what = what;
    this.steps = steps;
  }

  @Override
  public void accept(int step) {
    if (shell.isTerminal()) {
      double share = (step + 1.0) / steps;
      line.draw(
          elapsed ->
              "%s %3d %%  %s %d of %d steps"
                  .formatted(
                      shell.glyphs().bar(share, BAR), (int) (100 * share), what, step + 1, steps));
    }
  }

  void clear() {
    line.clear();
  }
}
