package io.github.backstep.run;

import org.jspecify.annotations.Nullable;

/** An edit that cannot be read, or that a run cannot have. */
public final class EditException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public EditException(String message) {
    this(message, null);
  }

  /** The same, with what led to it. */
  public EditException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
