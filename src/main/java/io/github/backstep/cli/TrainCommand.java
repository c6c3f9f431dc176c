package io.github.backstep.cli;

import io.github.backstep.run.ConfigException;
import io.github.backstep.run.Run;
import io.github.backstep.run.TrainingListener;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code backstep train}: trains a run to its end and prints its history. */
@Command(
    name = "train",
    header = "Train a network and print how it learns, epoch by epoch.",
    customSynopsis = "backstep train [RUN] [--every N] [--json]",
    description = {
      "The loss is the mean over rows of -log p, which is what is descended. The"
          + " notebook loss is what the course notebook prints: the mean over rows and classes."
    },
    footer = {
      "backstep train",
      "backstep train --preset notebook-moons --epochs 50 --every 5",
      "backstep train --layers none --lr 0.5 --epochs 20",
      "backstep train --activation sigmoid --seed 7 --json"
    })
final class TrainCommand extends RunCommand {
  @Option(
      names = "--every",
      paramLabel = "N",
      description = "evaluate after every N-th epoch, the first and the last [10]")
  private int every = 10;

  @Option(
      names = "--json",
      description = "print one JSON object for each evaluated epoch and nothing else")
  private boolean json;

  TrainCommand(Shell shell) {
    super(shell);
  }

  @Override
  public Integer call() {
    if (every < 1) {
      throw new ConfigException("every", "1 or more epochs", every);
    }
    Run prepared = run.prepare(shell);
    Progress progress = shell.isTerminal() ? new ProgressBar(shell, prepared) : Progress.NONE;
    TrainingListener history =
        json ? new HistoryLines(shell, progress) : new HistoryTable(shell, prepared, progress);
    FirstNonFiniteLoss watch = new FirstNonFiniteLoss(shell, prepared, progress);
    try {
      prepared.trainer().train(every, new Listeners(List.of(progress, watch, history)));
    } finally {
      progress.clear();
    }
    return ExitCode.DONE;
  }
}
