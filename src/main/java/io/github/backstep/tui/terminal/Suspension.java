package io.github.backstep.tui.terminal;

import java.io.IOException;

/** Stopping like a program that was sent Ctrl-Z. */
final class Suspension {
  private Suspension() {}

  /**
   * Sends SIGTSTP to the process group, launcher and this program alike, and returns once it has
   * been continued. A group that no shell looks after is not stopped by that signal.
   */
  static void stopProcessGroup() throws IOException {
    Process shell =
        new ProcessBuilder("sh", "-c", "kill -TSTP 0")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      shell.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
