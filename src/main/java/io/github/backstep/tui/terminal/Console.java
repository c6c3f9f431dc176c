package io.github.backstep.tui.terminal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/** Whether this program was started at a terminal. */
final class Console {
  private Console() {}

  /**
   * True if both standard input and standard output are a terminal. Up to Java 21 there is a
   * console only then; later there always is one, and it has to be asked.
   */
  @SuppressWarnings("SystemConsoleNull") // the later ones are asked below
  static boolean isTerminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }

  /** True if standard input is a terminal, which Java does not tell apart from its output. */
  static boolean isInputTerminal() {
    try {
      Process test =
          new ProcessBuilder("test", "-t", "0")
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .start();
      return test.waitFor() == 0;
    } catch (IOException e) {
      return isTerminal();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
