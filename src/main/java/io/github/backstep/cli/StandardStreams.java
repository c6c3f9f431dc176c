package io.github.backstep.cli;

import io.github.backstep.tui.terminal.TerminalFacts;
import java.io.FileDescriptor;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The streams this process was started with. */
final class StandardStreams {
  private static final int USUAL_COLUMNS = 80;

  /**
   * Set by the launcher, which leads Java's own remarks elsewhere: where standard error really is.
   */
  private static final String ERROR_PATH = System.getProperty("backstep.stderr", "");

  private StandardStreams() {}

  /** Standard error, unbuffered. */
  static FileOutputStream error() {
    if (!ERROR_PATH.isEmpty()) {
      try {
        return new FileOutputStream(ERROR_PATH, true);
      } catch (FileNotFoundException e) {
        return new FileOutputStream(FileDescriptor.err);
      }
    }
    return new FileOutputStream(FileDescriptor.err);
  }

  private static String errorDescriptor() {
    return ERROR_PATH.isEmpty() ? "2" : ERROR_PATH.substring(ERROR_PATH.lastIndexOf('/') + 1);
  }

  /** How wide the terminal is that both standard output and standard error are; empty if not so. */
  static OptionalInt columns() {
    boolean both =
        TerminalFacts.isTerminal()
            && Stream.of("1", errorDescriptor()).allMatch(StandardStreams::mayBeTerminal);
    return both
        ? OptionalInt.of(TerminalFacts.columns().orElse(USUAL_COLUMNS))
        : OptionalInt.empty();
  }

  /** Linux can say of a stream what it is, where Java cannot. */
  private static boolean mayBeTerminal(String descriptor) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd", descriptor)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return true;
    }
  }
}
