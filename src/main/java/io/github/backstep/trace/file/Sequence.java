package io.github.backstep.trace.file;

import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.format.LineHead;

/**
 * How the lines of a trace follow each other: steps are counted, and nothing comes out of order.
 */
final class Sequence {
  private int steps;
  private boolean begun;
  private boolean ended;

  /**
   * A sequence that may be in the middle.
   *
   * @param lines how many came before
   * @param steps how many of them were steps
   */
  Sequence(long lines, int steps) {
    this.begun = lines > 0;
    this.steps = steps;
  }

  /** How many steps there have been. */
  int steps() {
    return steps;
  }

  /**
   * Takes note of a line.
   *
   * @param where the line is, for errors
   * @throws TraceException if it cannot come here
   */
  void accept(LineHead line, String where) {
    if (ended) {
      throw new TraceException(where, "expected nothing after the end line, got another line");
    }
    switch (line.kind()) {
      case STEP -> requireStep(line, where);
      case KEYFRAME, EDIT -> requireNumber(line, where);
      case END -> ended = true;
      case HEADER -> requireFirst(where);
      default -> {}
    }
    begun = true;
  }

  private void requireStep(LineHead line, String where) {
    requireNumber(line, where);
    steps++;
  }

  private void requireNumber(LineHead line, String where) {
    if (line.number() != steps) {
      String key = line.kind().key();
      throw new TraceException(
          where + ": $." + key,
          "expected %s %d, got %s %d".formatted(key, steps, key, line.number()));
    }
  }

  private void requireFirst(String where) {
    if (begun) {
      throw new TraceException(where, "expected one trace in a file, got the header of another");
    }
  }
}
