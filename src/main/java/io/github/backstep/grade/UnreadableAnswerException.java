package io.github.backstep.grade;

/** An answer that is not of the form in which answers are handed in; the message says where. */
public final class UnreadableAnswerException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableAnswerException(String message) {
    super(message);
  }
}
