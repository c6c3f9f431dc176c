package io.github.backstep.tui.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

/** What is known of the terminal without taking it over: for commands that print and end. */
public final class TerminalFacts {
  private TerminalFacts() {}

  /** Whether standard input and output are a terminal. */
  public static boolean isTerminal() {
    return Console.isTerminal();
  }

  /** Whether standard input is one, wherever the output goes. */
  public static boolean isInputTerminal() {
    return Console.isInputTerminal();
  }

  /** How wide it is; empty if there is none, or it does not know. */
  public static OptionalInt columns() {
    return number(1);
  }

  /** How high it is; empty if there is none, or it does not know. */
  public static OptionalInt rows() {
    return number(0);
  }

  private static OptionalInt number(int place) {
    try {
      String[] size = Stty.run("size").split(" ", -1);
      int number = size.length == 2 ? Integer.parseInt(size[place]) : 0;
      return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    } catch (IOException | NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  /** Where a screen's stray output goes. */
  public static Path log(Map<String, String> environment) {
    return StrayOutput.userLog(environment);
  }
}
