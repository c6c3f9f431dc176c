package io.github.backstep.trace.file;

import io.github.backstep.trace.format.Traces;
import java.nio.file.Path;

/** Files with traces of runs that never were. */
final class Written {
  private Written() {}

  /** Writes a trace of so many steps. */
  static Path trace(Path path, int steps) {
    try (TraceWriter writer = TraceWriter.begin(new FileTarget(path, true), Traces.HEADER)) {
      Traces.lines(steps).forEach(writer::write);
      writer.finish();
    }
    return path;
  }
}
