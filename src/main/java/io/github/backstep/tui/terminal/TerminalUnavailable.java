package io.github.backstep.tui.terminal;

/** There is no terminal to draw on. The message says why, and what to use instead. */
public final class TerminalUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  public TerminalUnavailable(String message) {
    super(message);
  }

  public TerminalUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
