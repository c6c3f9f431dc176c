package io.github.backstep.tui.home;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** The keys by which one moves in a list. */
final class ListKeys {
  private static final int PAGE = 8;

  private ListKeys() {}

  /** Chooses another line of a list. */
  @FunctionalInterface
  interface Choosing {
    /**
     * The home screen with another line chosen.
     *
     * @param line the new line by the old one; may lie outside the list
     */
    Home choose(Home home, IntUnaryOperator line);
  }

  static List<Command> of(Choosing list) {
    return List.of(
        key("Up k", "list-above", list, line -> line - 1),
        key("Down j", "list-below", list, line -> line + 1),
        key("PageUp", "list-page-up", list, line -> line - PAGE),
        key("PageDown", "list-page-down", list, line -> line + PAGE),
        key("Home g", "list-first", list, line -> 0),
        key("End G", "list-last", list, line -> Integer.MAX_VALUE));
  }

  private static Command key(String keys, String id, Choosing list, IntUnaryOperator move) {
    return Command.showing(keys, id, home -> list.choose(home, move));
  }
}
