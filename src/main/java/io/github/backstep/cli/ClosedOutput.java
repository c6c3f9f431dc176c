package io.github.backstep.cli;

/**
 * Nobody reads the output any more, as after {@code | head -1}: no reason to go on, and no error.
 */
final class ClosedOutput extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
