package io.github.backstep.lesson.goal;

/** A goal that its known solution does not reach: what was tried, and what came of it. */
public final class UnreachableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreachableException(String message) {
    super(message);
  }
}
