package io.github.backstep.tui.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The program {@code stty}, which reads and sets the modes of the controlling terminal. */
final class Stty {
  private static final File TTY = new File("/dev/tty");

  private Stty() {}

  /** Runs it and returns what it prints. */
  static String run(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("stty"));
    command.addAll(Arrays.asList(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectInput(TTY)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = exitCode(process);
    if (code != 0) {
      throw new IOException(String.join(" ", command) + " ended with exit code " + code);
    }
    return output.trim();
  }

  private static int exitCode(Process process) {
    boolean interrupted = false;
    while (true) {
      try {
        int code = process.waitFor();
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
        return code;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
  }
}
