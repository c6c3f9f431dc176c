package io.github.backstep.run;

/** An address that cannot be read, or that names something the run does not have. */
public final class AddressException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public AddressException(String message) {
    super(message);
  }
}
