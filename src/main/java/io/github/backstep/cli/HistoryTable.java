package io.github.backstep.cli;

import io.github.backstep.run.Evaluation;
import io.github.backstep.run.Run;
import io.github.backstep.run.TrainingListener;

/**
 * The history of a training for people: what is trained, a line for each evaluated epoch, a
 * summary.
 */
final class HistoryTable implements TrainingListener {
  private static final String ROW = "%6s %8s %14s %14s %15s %14s";

  private final Shell shell;
  private final Run run;
  private final Progress progress;
  private final long start = System.nanoTime();

  HistoryTable(Shell shell, Run run, Progress progress) {
    this.shell = shell;
    this.run = run;
    this.progress = progress;
    new RunSummary(run).lines().forEach(shell::say);
    shell.say("");
    shell.say(
        ROW.formatted("epoch", "step", "notebook loss", "loss", "train accuracy", "test accuracy"));
    shell.flush();
  }

  @Override
  public void onEvaluation(Evaluation evaluation) {
    progress.clear();
    shell.say(
        ROW.formatted(
            evaluation.epoch(),
            evaluation.step(),
            Numbers.loss(evaluation.train().notebookLoss()),
            Numbers.loss(evaluation.train().loss()),
            Numbers.accuracy(evaluation.train().accuracy()),
            Numbers.accuracy(evaluation.test().accuracy())));
    if (evaluation.epoch() == run.calendar().epochs()) {
      end(evaluation);
    }
    shell.flush();
  }

  private void end(Evaluation last) {
    shell.say("");
    shell.say(
        "%d steps in %s; accuracy: %s training, %s test"
            .formatted(
                run.calendar().steps(),
                Elapsed.of(System.nanoTime() - start),
                Numbers.accuracy(last.train().accuracy()),
                Numbers.accuracy(last.test().accuracy())));
  }
}
