package io.github.backstep.cli;

import io.github.backstep.trace.Fields;
import io.github.backstep.trace.check.Finding;
import io.github.backstep.trace.check.Verification;
import io.github.backstep.trace.check.Verifier;
import io.github.backstep.trace.replay.Replay;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backstep verify}: computes a trace again and compares everything. */
@Command(
    name = "verify",
    header = "Compute a recorded run again and compare every tensor.",
    customSynopsis = "backstep verify FILE [--json]",
    description = {
      "Every digest, every cell that is recorded, every keyframe, loss and score is compared bit"
          + " for bit, and the file with its own digest. A trace of another program is checked"
          + " operation by operation: whether what each wrote follows from what it read."
    },
    footer = {"backstep verify moons.jsonl.gz", "backstep verify moons.jsonl.gz --json"})
final class VerifyCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "FILE", arity = "1", description = "a trace")
  private String file = "";

  @Option(names = "--json", description = "print it as one JSON object")
  private boolean json;

  VerifyCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Replay replay = new Sources(shell).replay(file);
    StepsDone progress = new StepsDone(shell, "checked", replay.length());
    Verification verification;
    try {
      verification = Verifier.verify(replay, progress);
    } finally {
      progress.clear();
    }
    if (json) {
      shell.write(fields(verification).toString());
    } else {
      new VerificationReport(shell, file, verification).print();
    }
    return verification.passes() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }

  private static Fields fields(Verification verification) {
    List<Fields> findings = verification.findings().stream().map(VerifyCommand::fields).toList();
    Fields fields =
        new Fields()
            .put("passes", verification.passes())
            .put("recomputed", verification.computed())
            .put("complete", verification.cutShort().isEmpty())
            .put("steps", verification.steps())
            .put("keyframes", verification.keyframes())
            .put("evaluations", verification.evaluations())
            .put("wrong", verification.wrong());
    return fields.putObjects("findings", findings);
  }

  private static Fields fields(Finding finding) {
    Fields fields = new Fields().put("at", finding.where()).put("what", finding.what());
    finding.recorded().ifPresent(value -> fields.put("recorded", value));
    finding.computed().ifPresent(value -> fields.put("computed", value));
    return fields;
  }
}
