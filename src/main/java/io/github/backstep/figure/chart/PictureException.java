package io.github.backstep.figure.chart;

/** A picture that cannot be drawn as it was asked for, or not on this machine. */
public final class PictureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PictureException(String message) {
    super(message);
  }

  PictureException(String message, Throwable cause) {
    super(message, cause);
  }
}
