package io.github.backstep.tui.terminal;

/** A script has something that is no key. The message says where, and what would be one. */
public final class KeyNotationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public KeyNotationException(String message) {
    super(message);
  }
}
