package io.github.backstep.trace;

import io.github.backstep.run.Run;
import io.github.backstep.trace.file.FileTarget;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.format.Detail;
import io.github.backstep.trace.record.Recorder;
import io.github.backstep.trace.record.Recording;
import io.github.backstep.trace.record.StepRange;
import io.github.backstep.trace.replay.Replay;
import io.github.backstep.trace.replay.Replays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Small runs, recorded. */
public final class Recordings {
  public static final Path NO_DATA = Path.of("no-such-folder");

  /** A keyframe every four steps. */
  public static final Recording THIN = new Recording(Detail.SUMMARY, StepRange.NONE, 4);

  public static final Recording FULL = THIN.withDetail(Detail.FULL);

  private Recordings() {}

  /** Records a run to its end, in place of what the file held. */
  public static Path record(Run run, Recording recording, Path file) {
    try (Recorder recorder =
        Recorder.begin(run, recording, new FileTarget(file, true), "test 1.0")) {
      run.trainer().train(1, recorder);
      recorder.finish();
    }
    return file;
  }

  /** Opens a trace of data that are made, for replay. */
  public static Replay replay(Path file) {
    return Replays.of(TraceFile.open(file), NO_DATA);
  }

  /** The same trace with every line changed, in a file beside it. */
  public static Path edited(Path file, UnaryOperator<String> line) {
    try {
      Path edited = file.resolveSibling("edited-" + file.getFileName());
      return Files.write(edited, Files.readAllLines(file).stream().map(line).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A trace as somebody else's program would write it: every cell, and nothing to help with. */
  public static Path foreign(Path full) {
    return edited(full, Recordings::foreign);
  }

  private static String foreign(String line) {
    if (line.startsWith("{\"keyframe\"") || line.startsWith("{\"end\"")) {
      return "{\"remark\":\"nothing to see\"}";
    }
    return line.replaceAll(",\"digest\":\"[0-9a-f]{16}\"", "")
        .replaceAll(",\"fingerprint\":\"[0-9a-f]{16}\"", "");
  }
}
