package io.github.backstep.tui.terminal;

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
}
