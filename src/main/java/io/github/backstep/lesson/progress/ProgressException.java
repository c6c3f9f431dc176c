package io.github.backstep.lesson.progress;

/** Progress that cannot be read or kept: where, and why. */
public final class ProgressException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProgressException(String message, Throwable cause) {
    super(message, cause);
  }

  ProgressException(String message) {
    super(message);
  }
}
