package io.github.backstep.trace;

import org.jspecify.annotations.Nullable;

/** A trace that cannot be read or written: what is wrong, in which file and line. */
public final class TraceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param where file, line and key: {@code moons.jsonl:12: $.values.W1.f64}
   * @param problem {@code expected 32 cells, got 31}, and what to do next if something can be done
   */
  public TraceException(String where, String problem) {
    this(where, problem, null);
  }

  /** A problem whose message says where it is. */
  private TraceException(String message, TraceException cause) {
    super(message, cause);
  }

  /** This problem, and what to do or to know besides, in a sentence. */
  public TraceException with(String sentence) {
    return new TraceException(getMessage() + ". " + sentence, this);
  }

  /** The same, with what led to it. */
  public TraceException(String where, String problem, @Nullable Throwable cause) {
    super(where + ": " + problem, cause);
  }
}
