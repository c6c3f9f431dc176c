package io.github.backstep.cli;

import io.github.backstep.catalogue.UnknownNameException;
import io.github.backstep.grade.report.Ink;
import io.github.backstep.grade.report.ReportFormat;
import io.github.backstep.grade.report.Style;
import io.github.backstep.grade.submission.Limits;
import io.github.backstep.grade.submission.Submission;
import io.github.backstep.grade.submission.Submissions;
import io.github.backstep.grade.verdict.HintLevel;
import io.github.backstep.run.ConfigException;
import io.github.backstep.run.GivenException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how one submission, or every one of a class, is graded. */
final class GradeOptions {
  private static final int BYTES_PER_MEGABYTE = 1 << 20;
  private static final int LEAST_MEGABYTES = 32;
  private static final double MOST_SECONDS = 86_400;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "text, json, gradescope, junit, exercism or classroom [text]")
  private String format = ReportFormat.TEXT.name();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "draw the cases from this number [another each time]")
  private @Nullable Integer seed;

  @Option(
      names = "--hints",
      paramLabel = "LEVEL",
      description = "how much to tell of a mistake: none, operation, family or full [full]")
  private String hints = HintLevel.FULL.word();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "how long a submission may run [20]")
  private double timeout = Limits.USUAL.time().toSeconds();

  @Option(
      names = "--memory",
      paramLabel = "MB",
      description = "how much memory it may use, with all that it starts [1024]")
  private int memory = (int) (Limits.USUAL.memory() / BYTES_PER_MEGABYTE);

  @Option(
      names = "--cmd",
      paramLabel = "LINE",
      description = "how to run it: a line for the shell, in a copy of SUBMISSION")
  private @Nullable String command;

  @Mixin private LanguageOption language = new LanguageOption();

  ReportFormat format() {
    try {
      return ReportFormat.ALL.named(format);
    } catch (UnknownNameException e) {
      throw new GivenException("--format", e);
    }
  }

  OptionalLong seed() {
    if (seed == null) {
      return OptionalLong.empty();
    }
    ConfigException.require(seed >= 0, "seed", "0 or more", seed);
    return OptionalLong.of(seed);
  }

  HintLevel hints() {
    return HintOption.level(hints);
  }

  Limits limits() {
    if (!(timeout > 0 && timeout <= MOST_SECONDS)) {
      throw new UsageException(
          "--timeout: expected seconds, above 0, got " + Numbers.plain(timeout));
    }
    if (memory < LEAST_MEGABYTES) {
      throw new UsageException(
          "--memory: expected %d MB or more, got %d".formatted(LEAST_MEGABYTES, memory));
    }
    return Limits.USUAL
        .withTime(Duration.ofMillis(Math.round(timeout * 1e3)))
        .withMemory((long) memory * BYTES_PER_MEGABYTE);
  }

  /** What is to be run of a file or a folder. */
  Submission submission(Path path) {
    return command == null ? Submissions.of(path) : Submissions.command(command, path);
  }

  /** Whether it is said how to run it, so that it need not be said what. */
  boolean hasCommand() {
    return command != null;
  }

  LanguageOption language() {
    return language;
  }

  /** How a report looks on standard output. */
  Style style(Shell shell) {
    boolean colours =
        shell.isTerminal()
            && shell.environment().getOrDefault("NO_COLOR", "").isEmpty()
            && !shell.environment().getOrDefault("TERM", "dumb").equals("dumb");
    return shell.isTerminal()
        ? Style.terminal(language.language(shell), shell.width(), colours ? Ink.ANSI : Ink.NONE)
        : Style.plain(language.language(shell));
  }
}
