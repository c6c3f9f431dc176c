package io.github.backstep.cli;

import io.github.backstep.catalogue.UnknownNameException;
import io.github.backstep.data.DataException;
import io.github.backstep.figure.chart.PictureException;
import io.github.backstep.grade.batch.BatchException;
import io.github.backstep.grade.exercise.ExerciseException;
import io.github.backstep.grade.submission.SubmissionException;
import io.github.backstep.lesson.UnknownLessonException;
import io.github.backstep.lesson.progress.ProgressException;
import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.run.AddressException;
import io.github.backstep.run.ConfigException;
import io.github.backstep.run.EditException;
import io.github.backstep.run.GivenException;
import io.github.backstep.run.OptionNames;
import io.github.backstep.trace.TraceException;
import io.github.backstep.tui.terminal.KeyNotationException;
import io.github.backstep.tui.terminal.TerminalUnavailable;
import java.util.List;
import picocli.CommandLine.ParameterException;

/**
 * What is said and how it ends when a command cannot do what it was asked: the one place where
 * exceptions are caught.
 */
record Failures(Shell shell, boolean debug) {
  /** What is thrown at users' mistakes; the message is all they need. */
  private static final List<Class<? extends RuntimeException>> MISTAKES =
      List.of(
          AddressException.class,
          BatchException.class,
          DataException.class,
          EditException.class,
          ExerciseException.class,
          GivenException.class,
          PictureException.class,
          SubmissionException.class,
          KeyNotationException.class,
          LessonException.class,
          ProgressException.class,
          TerminalUnavailable.class,
          TraceException.class,
          UnknownLessonException.class,
          UnknownNameException.class,
          UsageException.class);

  int report(Throwable failure) {
    if (failure instanceof ClosedOutput closed) {
      return report(closed);
    }
    String mistake = mistake(failure);
    shell.complain(mistake.isEmpty() ? defect(failure) : mistake);
    if (debug) {
      failure.printStackTrace(shell.err());
    }
    return mistake.isEmpty() ? ExitCode.DEFECT : ExitCode.BAD_INPUT;
  }

  private int report(ClosedOutput closed) {
    if (closed.isFailure()) {
      shell.complain(
          "standard output cannot be written: %s. What is there is incomplete"
              .formatted(closed.getMessage()));
      return ExitCode.BAD_INPUT;
    }
    return ExitCode.DONE;
  }

  /** What the user should mend; empty if it is not for the user to mend. */
  private static String mistake(Throwable failure) {
    if (failure instanceof ParameterException parameter) {
      return UsageErrors.message(parameter);
    }
    if (failure instanceof ConfigException config) {
      return OptionNames.of(config.key()) + ": " + config.getMessage();
    }
    if (failure instanceof OutOfMemoryError) {
      return "not enough memory for this. Ask for less, or give Java more: "
          + "BACKSTEP_JAVA_OPTS=-Xmx4g backstep …";
    }
    return MISTAKES.contains(failure.getClass()) ? String.valueOf(failure.getMessage()) : "";
  }

  private String defect(Throwable failure) {
    String next = debug ? "" : "run again with --debug for the stack trace, and ";
    return "a defect of ours: " + failure + "; " + next + "please report it";
  }
}
