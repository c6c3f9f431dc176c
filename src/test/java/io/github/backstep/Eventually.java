package io.github.backstep;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what another process does. */
public final class Eventually {
  /** What is done at the lowest priority, as the launcher's archive is, may take minutes. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

  private Eventually() {}

  /**
   * Returns as soon as the fact holds.
   *
   * @throws AssertionError naming the fact, if it does not come to hold
   */
  public static void eventually(String fact, Callable<Boolean> holds) throws Exception {
    long start = System.nanoTime();
    while (!holds.call()) {
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new AssertionError("not so within " + PATIENCE.toSeconds() + " s: " + fact);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }
}
