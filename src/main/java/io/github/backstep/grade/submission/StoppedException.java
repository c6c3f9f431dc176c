package io.github.backstep.grade.submission;

/** The grader was stopped while a submission ran, so that nothing can be said of it. */
public final class StoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoppedException() {
    super("the grader was stopped");
  }
}
