package io.github.backstep.cli;

import io.github.backstep.tui.canvas.Glyphs;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Where the program was called from.
 *
 * @param out for results, in UTF-8
 * @param err for everything else, in UTF-8
 * @param columns how wide the terminal is on which a person watches both; empty if nobody does
 * @param environment the environment variables
 */
public record Shell(
    PrintStream out, PrintStream err, OptionalInt columns, Map<String, String> environment) {
  /** What a shell gave this process. */
  static Shell ofProcess() {
    return new Shell(
        new CheckedOutput.Printer(new FileOutputStream(FileDescriptor.out)),
        new PrintStream(StandardStreams.error(), true, StandardCharsets.UTF_8),
        StandardStreams.columns(),
        System.getenv());
  }

  /** Whether a person is watching. */
  boolean isTerminal() {
    return columns.isPresent();
  }

  /** How long lines should be at most; without a terminal they may be as long as they like. */
  int width() {
    return columns.orElse(Integer.MAX_VALUE);
  }

  /** The characters that can be printed here. */
  Glyphs glyphs() {
    String locale =
        Stream.of("LC_ALL", "LC_CTYPE", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("")
            .toLowerCase(Locale.ROOT);
    return Glyphs.of(locale.contains("utf-8") || locale.contains("utf8"));
  }

  /** Prints a line of text for people, in characters that can be printed here. */
  void say(String line) {
    out.println(glyphs().of(line));
  }

  /** Prints a line as it is, for programs. */
  void write(String line) {
    out.println(line);
  }

  /** Prints an error, on one line, below what was printed before it. */
  void complain(String problem) {
    out.flush();
    err.println(glyphs().of("backstep: " + problem.replaceAll("\\R", " ")));
  }

  /**
   * Hands over what was printed so far.
   *
   * @throws ClosedOutput if nobody reads it any more, or it cannot be written
   */
  void flush() {
    if (out.checkError()) {
      throw new ClosedOutput(out instanceof CheckedOutput.Printer printer ? printer.failure() : "");
    }
  }

  /** Where data files lie: BACKSTEP_DATA, or else a folder of the XDG data home. */
  Path dataFolder() {
    String own = environment.getOrDefault("BACKSTEP_DATA", "");
    return own.isEmpty() ? dataHome().resolve("backstep") : Path.of(own);
  }

  private Path dataHome() {
    String home = environment.getOrDefault("XDG_DATA_HOME", "");
    return home.startsWith("/")
        ? Path.of(home)
        : Path.of(System.getProperty("user.home", "."), ".local", "share");
  }
}
