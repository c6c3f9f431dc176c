package io.github.backstep.trace.json;

import java.io.IOException;

/** Something in a line of JSON that is not what should stand there. */
public final class JsonException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String path;

  /**
   * @param path which part of the line: {@code $.values.W1.f64}
   * @param problem {@code expected a number, got "x"}
   */
  public JsonException(String path, String problem) {
    super(problem);
    this.path = path;
  }

  /** Which part of the line: {@code $.values.W1.f64}. */
  public String path() {
    return path;
  }
}
