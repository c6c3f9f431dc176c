package io.github.backstep.grade.submission;

import io.github.backstep.grade.verdict.Ending;
import io.github.backstep.language.Texts;

/** Says how a submission ended. */
record Endings(Texts texts, Limits limits) {
  /** From here on the exit code stands for a signal. */
  private static final int SIGNALS = 128;

  private static final int NOT_EXECUTABLE = 126;
  private static final int NOT_FOUND = 127;

  /** It was ended because it went beyond a limit. */
  Ending beyond(Ending.Kind limit, String stderr) {
    String sentence =
        switch (limit) {
          case TIMED_OUT -> texts.of("ending.timedOut", seconds());
          case TOO_MUCH_MEMORY -> texts.of("ending.memory", Limits.megabytes(limits.memory()));
          case TOO_MANY_PROCESSES -> texts.of("ending.processes", limits.processes());
          case TOO_MUCH_OUTPUT ->
              texts.of(
                  "ending.output",
                  Limits.megabytes(limits.output()),
                  Limits.megabytes(limits.files()));
          default -> throw new IllegalArgumentException("no limit: " + limit);
        };
    return new Ending(limit, sentence, 0, stderr);
  }

  private String seconds() {
    double seconds = limits.time().toMillis() / 1e3;
    return seconds == Math.rint(seconds) ? String.valueOf((long) seconds) : String.valueOf(seconds);
  }

  /** It ended by itself, and not well. */
  Ending crashed(int exitCode, String stderr) {
    if (exitCode == NOT_FOUND || exitCode == NOT_EXECUTABLE) {
      return new Ending(Ending.Kind.NOT_STARTED, texts.of("ending.notStarted"), exitCode, stderr);
    }
    String sentence =
        exitCode > SIGNALS
            ? texts.of("ending.signal", exitCode - SIGNALS)
            : texts.of("ending.crashed", exitCode);
    return new Ending(Ending.Kind.CRASHED, sentence, exitCode, stderr);
  }

  /** It ended well and left no file of answers. */
  Ending noAnswer(String stderr) {
    return new Ending(Ending.Kind.NO_ANSWER, texts.of("ending.noAnswer"), 0, stderr);
  }

  /** What it left is of no form that can be read. */
  Ending unreadable(String problem) {
    return Ending.of(Ending.Kind.UNREADABLE_ANSWER, texts.of("ending.unreadable", problem));
  }

  /** What it is to be run with is not here. */
  Ending noProgram(String name) {
    return Ending.of(Ending.Kind.NOT_STARTED, texts.of("ending.noProgram", name));
  }

  /** The machine could not start it. */
  Ending notStarted(String problem) {
    return Ending.of(Ending.Kind.NOT_STARTED, texts.of("ending.problem", problem));
  }
}
