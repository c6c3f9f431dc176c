package io.github.backstep.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints a table of what they measured, each in a Java of its own that has
 * the options of this one.
 */
public final class Benchmarks {
  private static final String RESULTS = "## Results\n";

  private Benchmarks() {}

  /**
   * @param arguments a pattern of the names of the benchmarks to run, {@code .} for all; and the
   *     Markdown file whose results to replace, if any
   */
  public static void main(String[] arguments) throws RunnerException {
    String pattern = arguments.length > 0 ? arguments[0] : ".";
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(pattern).forks(1).shouldFailOnError(true).build())
            .run();
    String report = Machine.line() + "\n" + new Report(results).markdown();
    System.out.println("\n" + report);
    if (arguments.length > 1) {
      replaceResults(Path.of(arguments[1]), report);
    }
  }

  private static void replaceResults(Path file, String report) {
    try {
      String text = Files.readString(file);
      int from = text.indexOf(RESULTS);
      if (from < 0) {
        throw new IllegalArgumentException(
            file + " has no line \"## Results\" to write them under");
      }
      Files.writeString(file, text.substring(0, from) + RESULTS + "\n" + report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
