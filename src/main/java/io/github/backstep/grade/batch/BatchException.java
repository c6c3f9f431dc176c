package io.github.backstep.grade.batch;

/** A batch that cannot be graded or joined as it was asked; the message says what to do. */
public final class BatchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BatchException(String message) {
    super(message);
  }
}
