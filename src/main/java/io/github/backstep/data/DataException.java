package io.github.backstep.data;

/** Data that cannot be used, or options no data can be made from: the user's to mend. */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DataException(String message) {
    super(message);
  }

  /**
   * An error that says everything: {@code noise: expected 0 or more, got -1. Leave it out for 0.2.}
   *
   * @param what the option, file or place at fault
   * @param next a sentence that says what to do
   */
  public static DataException of(String what, String expected, Object got, String next) {
    return new DataException(what + ": expected " + expected + ", got " + got + ". " + next);
  }
}
