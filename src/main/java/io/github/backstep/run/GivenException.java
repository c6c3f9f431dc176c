package io.github.backstep.run;

/** Something in a run's settings that cannot be, and where somebody gave it. */
public final class GivenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param where {@code --lr} or {@code run.json:4: $.lr}
   * @param problem {@code expected a number, got 'x'}
   */
  public GivenException(String where, String problem) {
    super(where + ": " + problem);
  }

  /** The same problem, with where it was given. */
  public GivenException(String where, RuntimeException problem) {
    super(where + ": " + problem.getMessage(), problem);
  }
}
