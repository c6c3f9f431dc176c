package io.github.backstep.grade.submission;

/** A submission of which it is not clear what to run; the message says what to hand in instead. */
public final class SubmissionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SubmissionException(String message) {
    super(message);
  }
}
