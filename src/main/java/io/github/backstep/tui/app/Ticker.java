package io.github.backstep.tui.app;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When the next tick is due. Ticks keep their pace as long as the program asks for the same one; a
 * tick that comes late is not made up for.
 */
final class Ticker {
  private @Nullable Duration pace;
  private long last;

  /** Takes note of the pace the program wants from now on. */
  void pace(@Nullable Duration wanted, long now) {
    if (pace == null) {
      last = now;
    }
    pace = wanted;
  }

  /** The nanoseconds until the next tick, zero if it is due, or {@code Long.MAX_VALUE} for none. */
  long untilDue(long now) {
    return pace == null ? Long.MAX_VALUE : Math.max(0, pace.toNanos() - (now - last));
  }

  void ticked(long now) {
    last = now;
  }
}
