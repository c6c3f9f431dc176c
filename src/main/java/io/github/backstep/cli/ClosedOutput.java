package io.github.backstep.cli;

/**
 * Output that cannot be handed over any more: nobody reads it, which is for the reader to decide,
 * or it cannot be written, which is a failure.
 */
final class ClosedOutput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason why it cannot be written; empty if nobody reads it
   */
  ClosedOutput(String reason) {
    super(reason);
  }

  boolean isFailure() {
    return !String.valueOf(getMessage()).isEmpty();
  }
}
