package io.github.backstep.cli;

import io.github.backstep.tui.terminal.TerminalFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The streams this process was started with. */
final class StandardStreams {
  private static final int USUAL_COLUMNS = 80;

  private StandardStreams() {}

  /** How wide the terminal is that both standard output and standard error are; empty if not so. */
  static OptionalInt columns() {
    boolean both =
        TerminalFacts.isTerminal() && Stream.of("1", "2").allMatch(StandardStreams::mayBeTerminal);
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
