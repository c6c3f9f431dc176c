package io.github.backstep.cli;

import io.github.backstep.catalogue.UnknownNameException;
import io.github.backstep.run.ConfigException;
import io.github.backstep.run.GivenException;
import io.github.backstep.run.Run;
import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.file.FileTarget;
import io.github.backstep.trace.file.StreamTarget;
import io.github.backstep.trace.file.TraceTarget;
import io.github.backstep.trace.format.Detail;
import io.github.backstep.trace.record.Recorder;
import io.github.backstep.trace.record.Recording;
import io.github.backstep.trace.record.StepRange;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code backstep record}: trains a run to its end and writes down what happens. */
@Command(
    name = "record",
    header = "Train a network and record every step in a file.",
    customSynopsis = "backstep record [RUN] -o FILE [--detail NAME] [--full-steps A:B] [--force]",
    description = {
      "The file is a trace: JSON Lines, one step a line, compressed if its name ends with .gz."
          + " It can be replayed, compared and read by other programs. A recording that is"
          + " stopped with Ctrl-C is left as FILE.partial, which can be replayed too."
    },
    footer = {
      "backstep record -o moons.jsonl.gz",
      "backstep record --epochs 2 --detail full -o first.jsonl",
      "backstep record --detail health --full-steps 160:170 -o thin.jsonl.gz",
      "backstep record --epochs 1 -o -"
    })
final class RecordCommand extends RunCommand {
  private static final String STANDARD_OUTPUT = "-";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "where to write the trace; - for standard output")
  private @Nullable String output;

  @Option(
      names = "--detail",
      paramLabel = "NAME",
      description = "what to keep of each tensor: health, summary, full [summary]")
  private String detail = Detail.SUMMARY.name();

  @Option(
      names = "--full-steps",
      paramLabel = "A:B",
      description = "steps to record with every cell, whatever the detail")
  private @Nullable String fullSteps;

  @Option(
      names = "--keyframe-every",
      paramLabel = "K",
      description = "steps from one keyframe to the next [as many as keep the file small]")
  private @Nullable Integer keyframeEvery;

  @Option(
      names = "--every",
      paramLabel = "N",
      description = "evaluate after every N-th epoch, the first and the last [10]")
  private int every = 10;

  @Option(names = "--force", description = "replace a file of that name")
  private boolean force;

  RecordCommand(Shell shell) {
    super(shell);
  }

  @Override
  public Integer call() {
    if (output == null || output.isEmpty()) {
      throw new UsageException("-o: expected the name of a file to write the trace to, got none");
    }
    ConfigException.require(every >= 1, "every", "1 or more epochs", every);
    Run prepared = run.prepare(shell);
    Recording recording = recording(prepared);
    TraceTarget target = target(output);
    RecordingReport report =
        new RecordingReport(shell, prepared, recording, output, partial(target));
    try (Recorder recorder = Recorder.begin(prepared, recording, target, Version.engine())) {
      train(prepared, recorder, report);
    } catch (TraceException e) {
      // If it is standard output that failed, that is what is to be said.
      shell.flush();
      throw e;
    }
    return ExitCode.DONE;
  }

  private void train(Run prepared, Recorder recorder, RecordingReport report) {
    Progress progress =
        shell.isTerminal()
            ? new ProgressBar(shell, prepared, () -> "  " + RecordingReport.size(recorder.bytes()))
            : Progress.NONE;
    Interruption interruption = new Interruption(() -> report.interrupted(recorder, progress));
    FirstNonFiniteLoss watch = new FirstNonFiniteLoss(shell, prepared, progress);
    try {
      prepared.trainer().train(every, new Listeners(List.of(recorder, progress, watch)));
      recorder.finish();
    } finally {
      progress.clear();
      interruption.cancel();
    }
    report.done(recorder);
  }

  private Recording recording(Run prepared) {
    Recording recording = Recording.usual(prepared).withDetail(namedDetail());
    if (fullSteps != null) {
      recording = recording.withFullSteps(StepRange.parse(fullSteps, prepared.calendar().steps()));
    }
    return keyframeEvery == null ? recording : recording.withKeyframeEvery(keyframeEvery);
  }

  private Detail namedDetail() {
    try {
      return Detail.ALL.named(detail);
    } catch (UnknownNameException e) {
      throw new GivenException("--detail", e);
    }
  }

  private TraceTarget target(String name) {
    if (name.equals(STANDARD_OUTPUT)) {
      return new StreamTarget("standard output", new AttentiveOutput(shell.out()));
    }
    try {
      return new FileTarget(Path.of(name), force);
    } catch (InvalidPathException e) {
      throw new UsageException("-o: expected a file's name, got '" + name + "'");
    }
  }

  /** Where the trace is until it is complete; empty if it goes straight to a reader or a device. */
  private static Optional<Path> partial(TraceTarget target) {
    return target instanceof FileTarget file && !file.isDirect()
        ? Optional.of(file.partial())
        : Optional.empty();
  }
}
