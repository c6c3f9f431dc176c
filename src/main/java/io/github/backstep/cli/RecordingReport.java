package io.github.backstep.cli;

import io.github.backstep.run.Run;
import io.github.backstep.trace.record.Recorder;
import io.github.backstep.trace.record.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Says what has become of a recording.
 *
 * @param toStream whether it went to standard output, which then has no room for words
 */
record RecordingReport(Shell shell, Run run, Recording recording, String output, boolean toStream) {
  /** The recording is complete. */
  void done(Recorder recorder) {
    if (toStream || recorder.steps() < run.calendar().steps()) {
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
    recorder.close();
    progress.clear();
    if (!toStream) {
      shell.complain(
          "stopped after %d of %d steps; what was recorded is in %s.partial and can be replayed"
              .formatted(recorder.steps(), run.calendar().steps(), output));
    }
  }

  /** A number of bytes for people. */
  static String size(long bytes) {
    return bytes < 1_000_000
        ? Numbers.format("%.0f kB", bytes / 1e3)
        : Numbers.format("%.1f MB", bytes / 1e6);
  }
}
