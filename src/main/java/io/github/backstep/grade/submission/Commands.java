package io.github.backstep.grade.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Small programs of the machine that are asked something, or to do something. */
final class Commands {
  private static final long PATIENCE_SECONDS = 20;

  private Commands() {}

  /** Runs one to its end; true if it can be started and says that it succeeded. */
  static boolean silently(List<String> command) {
    return answer(command).isPresent();
  }

  /** What one prints, if it succeeds. Its standard input stays open, with nothing to read there. */
  static Optional<String> answer(List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process process = builder.start();
      String out = new String(process.getInputStream().readAllBytes(), UTF_8);
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return ended && process.exitValue() == 0 ? Optional.of(out) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Where a program is, if it is on the PATH. */
  static Optional<Path> find(String program) {
    return Stream.of(path().split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Where programs are looked for. */
  static String path() {
    String path = System.getenv("PATH");
    return path == null ? "/usr/local/bin:/usr/bin:/bin" : path;
  }
}
