package io.github.backstep.cli;

import io.github.backstep.explain.Divergence;
import io.github.backstep.explain.Parting;
import io.github.backstep.run.ConfigException;
import io.github.backstep.run.StepHistory;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backstep diff}: where two runs part. */
@Command(
    name = "diff",
    header = "Find the first operation in which two runs differ.",
    customSynopsis = {
      "backstep diff A B [--tolerance X] [--json]",
      "backstep diff A [RUN] [--tolerance X] [--json]"
    },
    description = {
      "A and B are files of traces, or names of presets. With A alone it is compared with the run"
          + " that the options say. Ends with 0 if the two do not differ and with 1 if they do."
    },
    footer = {
      "backstep diff moons notebook-moons",
      "backstep diff mine.jsonl.gz yours.jsonl.gz --tolerance 1e-9",
      "backstep diff moons.jsonl.gz --lr 0.05"
    })
final class DiffCommand extends RunCommand {
  @Parameters(paramLabel = "A B", arity = "0..2", description = "traces, or presets")
  private List<String> names = List.of();

  @Option(
      names = "--tolerance",
      paramLabel = "X",
      description = "let cells differ by this share of the largest of their tensor [0]")
  private double tolerance;

  @Option(names = "--json", description = "print it as one JSON object")
  private boolean json;

  DiffCommand(Shell shell) {
    super(shell);
  }

  @Override
  public Integer call() {
    if (names.isEmpty()) {
      throw new UsageException(
          "expected two traces or presets to compare, or one and options, got none."
              + " For example: backstep diff moons notebook-moons");
    }
    ConfigException.require(
        tolerance >= 0 && tolerance < 1, "tolerance", "a number from 0 to below 1", tolerance);
    if (names.size() == 2) {
      run.requireNone("with two things to compare");
    }
    Sources sources = new Sources(shell);
    StepHistory first = sources.open(names.get(0));
    StepHistory second = names.size() == 2 ? sources.open(names.get(1)) : ofOptions();
    StepsDone progress =
        new StepsDone(shell, "compared", Math.min(first.length(), second.length()));
    Divergence divergence = new Divergence(first, second, tolerance, progress);
    Optional<Parting> parting;
    try {
      parting = divergence.find();
    } finally {
      progress.clear();
    }
    DiffReport report = new DiffReport(shell, divergence, parting);
    if (json) {
      shell.write(report.fields().toString());
    } else {
      report.print(names.get(0), names.size() == 2 ? names.get(1) : "the run");
    }
    return report.same() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }

  private StepHistory ofOptions() {
    return run.prepare(shell).timeline();
  }
}
