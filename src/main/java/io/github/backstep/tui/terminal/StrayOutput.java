package io.github.backstep.tui.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where {@code System.out} and {@code System.err} go while a screen is shown: a log file, made when
 * the first byte is written. If it cannot be written, what would go there is lost.
 */
final class StrayOutput implements AutoCloseable {
  private final Path log;
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;

  StrayOutput(Path log) {
    this.log = log;
    PrintStream diverted = new PrintStream(new LazyFile(log), true, StandardCharsets.UTF_8);
    System.setOut(diverted);
    System.setErr(diverted);
  }

  /** The log of a user, by the XDG base directory specification. */
  static Path userLog(Map<String, String> env) {
    String state = env.getOrDefault("XDG_STATE_HOME", "");
    Path directory =
        state.startsWith("/")
            ? Path.of(state)
            : Path.of(System.getProperty("user.home", "."), ".local", "state");
    return directory.resolve("backstep").resolve("terminal.log");
  }

  Path log() {
    return log;
  }

  /** Gives both streams back. The log stays. */
  @Override
  public void close() {
    System.setOut(out);
    System.setErr(err);
  }

  /** A file that is created by writing to it. */
  private static final class LazyFile extends OutputStream {
    private final Path path;
    private @Nullable OutputStream file;

    LazyFile(Path path) {
      this.path = path;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
      if (file == null) {
        file = open();
      }
      file.write(bytes, offset, length);
    }

    private OutputStream open() {
      try {
        Files.createDirectories(path.toAbsolutePath().getParent());
        return Files.newOutputStream(path);
      } catch (IOException | RuntimeException e) {
        return OutputStream.nullOutputStream();
      }
    }
  }
}
