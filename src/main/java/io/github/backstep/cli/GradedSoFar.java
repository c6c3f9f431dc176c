package io.github.backstep.cli;

import io.github.backstep.grade.batch.Batch;
import io.github.backstep.grade.verdict.Verdict;

/** A line at the bottom of a terminal that tells how many of a class have been graded. */
final class GradedSoFar implements Batch.Listener {
  private static final int BAR = 14;

  private final StatusLine line;
  private final Shell shell;
  private final int all;
  private int full;

  GradedSoFar(Shell shell, int all) {
    this.line = new StatusLine(shell, System::nanoTime);
    this.shell = shell;
    this.all = all;
  }

  @Override
  public void graded(int done, Verdict verdict) {
    full += verdict.isFullMarks() ? 1 : 0;
    if (shell.isTerminal()) {
      double share = (double) done / all;
      line.draw(
          elapsed ->
              "%s %3d %%  graded %d of %d, %d with full marks  %s left"
                  .formatted(
                      shell.glyphs().bar(share, BAR),
                      (int) (100 * share),
                      done,
                      all,
                      full,
                      Elapsed.of((long) (elapsed / share) - elapsed)));
    }
  }

  void end() {
    line.end();
  }
}
