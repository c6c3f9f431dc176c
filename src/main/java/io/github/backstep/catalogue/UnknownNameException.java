package io.github.backstep.catalogue;

/** A name that its catalogue does not list; the message names what it does list. */
public final class UnknownNameException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnknownNameException(String message) {
    super(message);
  }
}
