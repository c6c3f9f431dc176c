package io.github.backstep.data.fetch;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a mirror may be silent before the next one is asked.
 *
 * @param clock nanoseconds since some moment, by which silence in the middle of a file is measured
 */
public record Patience(Duration silence, LongSupplier clock) {
  /** Long enough for a slow line, short enough for somebody who waits. */
  public static final Patience USUAL = new Patience(Duration.ofSeconds(20), System::nanoTime);

  /** The length of it in words. */
  String words() {
    return silence.toSeconds() + " s";
  }
}
