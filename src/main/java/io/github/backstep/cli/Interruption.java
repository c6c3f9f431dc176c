package io.github.backstep.cli;

import java.util.concurrent.locks.LockSupport;

/**
 * What is still to be done when the program is told to end, by Ctrl-C or by a signal, while it is
 * at something that takes long.
 */
final class Interruption {
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  private final Thread hook;

  /**
   * @param work is done on another thread, and the program ends after it
   */
  Interruption(Runnable work) {
    hook = new Thread(work, "backstep-interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Nothing is to be done any more. */
  void cancel() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already, and the work is being done.
    }
  }

  /**
   * Waits for the end of the program, on a thread whose work was stopped by its interruption.
   *
   * @param stopped how that thread was told; thrown if the program does not end after all
   */
  static RuntimeException awaitEnd(RuntimeException stopped) {
    LockSupport.parkNanos(PATIENCE_NANOS);
    return stopped;
  }
}
