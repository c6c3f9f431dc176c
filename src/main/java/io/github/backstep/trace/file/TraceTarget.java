package io.github.backstep.trace.file;

import io.github.backstep.trace.TraceException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * Where a trace is written to. A target takes part in one recording: it is opened, and then either
 * completed or abandoned.
 */
public abstract sealed class TraceTarget permits FileTarget, StreamTarget {
  /** The target as errors call it. */
  abstract String name();

  /** Whether the trace is stored compressed. */
  abstract boolean isZipped();

  abstract OutputStream open() throws IOException;

  /** Everything has been written: closes the target and gives it its name. */
  abstract void complete() throws IOException;

  /** No more will be written: closes the target, and says in a sentence what is left of it. */
  abstract String abandon() throws IOException;

  TraceException failed(IOException e) {
    return new TraceException(name(), "cannot be written: " + reason(e), e);
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    if (e instanceof NoSuchFileException) {
      return "no file can be made there";
    }
    return e instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : String.valueOf(e.getMessage());
  }
}
