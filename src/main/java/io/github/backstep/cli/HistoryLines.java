package io.github.backstep.cli;

import io.github.backstep.run.Evaluation;
import io.github.backstep.run.TrainingListener;
import io.github.backstep.trace.Fields;

/** The history of a training for programs: a JSON object for each evaluated epoch, one a line. */
record HistoryLines(Shell shell, Progress progress) implements TrainingListener {
  @Override
  public void onEvaluation(Evaluation evaluation) {
    progress.clear();
    shell.write(json(evaluation).toString());
    shell.flush();
  }

  private static Fields json(Evaluation evaluation) {
    return new Fields()
        .put("epoch", evaluation.epoch())
        .put("step", evaluation.step())
        .put("loss", evaluation.train().loss())
        .put("notebookLoss", evaluation.train().notebookLoss())
        .put("trainAccuracy", evaluation.train().accuracy())
        .put("testAccuracy", evaluation.test().accuracy());
  }
}
