package io.github.backstep.cli;

import java.util.function.LongFunction;
import java.util.function.LongSupplier;

/**
 * A line at the bottom of a terminal that is drawn anew in place, as often as eyes can follow. One
 * thread may end it while another draws.
 */
final class StatusLine {
  private static final int WIDTH = 79;
  private static final long INTERVAL = 1_000_000_000L / 15;
  private static final String ERASED_LINE = "\r\u001b[K";

  private final Shell shell;
  private final LongSupplier clock;
  private final long start;
  private long lastDrawn;
  private boolean visible;
  private boolean ended;

  /**
   * @param clock nanoseconds since some moment
   */
  StatusLine(Shell shell, LongSupplier clock) {
    this.shell = shell;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.lastDrawn = start;
  }

  /**
   * Draws it, unless it was drawn just now or is ended.
   *
   * @param text what it says so many nanoseconds after this object was made
   */
  synchronized void draw(LongFunction<String> text) {
    long now = clock.getAsLong();
    if (!ended && now - lastDrawn >= INTERVAL) {
      lastDrawn = now;
      visible = true;
      shell
          .err()
          .print(
              ERASED_LINE
                  + shell
                      .glyphs()
                      .fit(text.apply(now - start), Math.min(WIDTH, shell.width() - 1)));
      shell.err().flush();
    }
  }

  /** Wipes it out for good: whoever goes on drawing draws nothing. */
  synchronized void end() {
    clear();
    ended = true;
  }

  /** Wipes it out, to make room for a line of text. */
  synchronized void clear() {
    if (visible) {
      visible = false;
      shell.err().print(ERASED_LINE);
      shell.err().flush();
    }
  }
}
