package io.github.backstep.cli;

import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.StepHistory;
import io.github.backstep.trace.file.ScanListener;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.replay.Replay;
import io.github.backstep.trace.replay.Replays;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Opens what commands are given to look at: the file of a trace, or the name of a preset. */
record Sources(Shell shell) {
  /**
   * A run to walk about in.
   *
   * @throws UsageException if there is neither such a file nor such a preset
   */
  StepHistory open(String name) {
    if (Files.exists(path(name))) {
      return replay(name);
    }
    if (!Presets.ALL.names().contains(name)) {
      throw new UsageException(
          "expected the file of a trace, or one of the presets %s, got '%s', and there is no such file"
              .formatted(String.join(", ", Presets.ALL.names()), name));
    }
    return Run.prepare(Presets.ALL.named(name).config(), shell.dataFolder()).timeline();
  }

  /** A trace to walk about in. It stays open until the program ends. */
  Replay replay(String name) {
    return Replays.of(trace(name), shell.dataFolder());
  }

  /** A trace. */
  TraceFile trace(String name) {
    StatusLine line = new StatusLine(shell, System::nanoTime);
    ScanListener listener =
        (bytes, length) -> {
          if (shell.isTerminal()) {
            line.draw(elapsed -> percent(name, bytes, length));
          }
          return true;
        };
    try {
      return TraceFile.open(path(name), listener);
    } finally {
      line.clear();
    }
  }

  private static String percent(String name, long bytes, long length) {
    double share = 100.0 * bytes / Math.max(1, length);
    return String.format(Locale.ROOT, "reading %s: %.0f %%", name, share);
  }

  private static Path path(String name) {
    try {
      if (!name.isEmpty()) {
        return Path.of(name);
      }
    } catch (InvalidPathException e) {
      // said below
    }
    throw new UsageException("expected a file's name, got '" + name + "'");
  }
}
