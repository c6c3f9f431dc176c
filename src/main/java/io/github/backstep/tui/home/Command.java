package io.github.backstep.tui.home;

import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Key;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One line of a table of keys: the keys, what they are called, and what they do. */
record Command(Hint hint, Function<Home, Next<Home>> action) {
  /**
   * @param keys separated by blanks: {@code "? F1"}
   * @param id finds the words: {@code key.ID.hint} and {@code key.ID.help}
   */
  static Command of(String keys, String id, Function<Home, Next<Home>> action) {
    return new Command(Hint.of(keys, id), action);
  }

  /** A command that only changes what is shown. */
  static Command showing(String keys, String id, UnaryOperator<Home> change) {
    return of(keys, id, home -> Next.of(change.apply(home)));
  }

  boolean takes(Key key) {
    return hint.keys().contains(key);
  }
}
