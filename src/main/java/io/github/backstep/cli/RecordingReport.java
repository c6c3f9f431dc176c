package io.github.backstep.cli;

import io.github.backstep.run.Run;
import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.record.Recorder;
import io.github.backstep.trace.record.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Says what has become of a recording.
 *
 * @param partial where the trace is until it is complete; empty if it goes to a stream, which then
 *     has no room for words
 */
record RecordingReport(
    Shell shell, Run run, Recording recording, String output, Optional<Path> partial) {
  /** The recording is complete. */
  void done(Recorder recorder) {
    if (partial.isEmpty() || recorder.steps() < run.calendar().steps()) {
      return;
    }
    shell.say(
        "recorded %d steps in %s (%s): detail %s, a keyframe every %d steps"
            .formatted(
                recorder.steps(),
                output,
                size(),
                recording.detail().name(),
                recording.keyframeEvery()));
    shell.say("look at it: backstep replay " + output);
  }

  private String size() {
    try {
      return size(Files.size(Path.of(output)));
    } catch (IOException e) {
      return "size unknown";
    }
  }

  /** The program is told to end: closes the recording. */
  void interrupted(Recorder recorder, Progress progress) {
    if (recorder.isClosed()) {
      return;
    }
    try {
      recorder.close();
      progress.end();
      partial.ifPresent(file -> shell.complain(stopped(recorder.steps(), file)));
    } catch (TraceException e) {
      progress.end();
      shell.complain(String.valueOf(e.getMessage()));
    }
  }

  private String stopped(int steps, Path file) {
    int all = run.calendar().steps();
    return steps == 0
        ? "stopped before the first of %d steps; there is nothing to replay in %s"
            .formatted(all, file)
        : "stopped after %d of %d steps; what was recorded is in %s and can be replayed"
            .formatted(steps, all, file);
  }

  /** A number of bytes for people. */
  static String size(long bytes) {
    return bytes < 1_000_000
        ? Numbers.format("%.0f kB", bytes / 1e3)
        : Numbers.format("%.1f MB", bytes / 1e6);
  }
}
