package io.github.backstep.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program in a process of its own, from the classes that are tested. */
final class Programs {
  private static final int PATIENCE_SECONDS = 120;

  private Programs() {}

  /** How a process ended, and what it printed on standard error and standard output. */
  record Outcome(int exit, String out) {}

  /** The Java that runs this test. */
  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /** A command line that runs the program. */
  static List<String> command(Path java, List<String> options, String... args) {
    Stream<String> program =
        Stream.of("-cp", System.getProperty("java.class.path"), "io.github.backstep.cli.Main");
    return Stream.of(Stream.of(java.toString()), options.stream(), program, Stream.of(args))
        .flatMap(part -> part)
        .toList();
  }

  static List<String> command(String... args) {
    return command(java(), List.of("--add-modules", "jdk.incubator.vector"), args);
  }

  /** A command with these words, for a shell. */
  static String quoted(List<String> command) {
    return "'" + String.join("' '", command) + "'";
  }

  static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Waits for the end, and tells all that was printed but for Java's own warning. */
  static Outcome outcome(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (!process.waitFor(PATIENCE_SECONDS, SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running; it printed " + out);
    }
    return new Outcome(process.exitValue(), out.replaceAll("WARNING: Using incubator.*\\n", ""));
  }
}
