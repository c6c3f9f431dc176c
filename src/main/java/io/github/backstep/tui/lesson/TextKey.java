package io.github.backstep.tui.lesson;

import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.line.Hint;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A line of the key table of the text.
 *
 * @param when where the key does something
 */
record TextKey(Hint hint, Predicate<Reader> when, Function<Reader, Next<Reader>> action) {
  /**
   * @param keys separated by blanks
   * @param id finds the words: {@code key.read-ID.hint} and {@code key.read-ID.help}
   */
  static TextKey of(
      String keys, String id, Predicate<Reader> when, Function<Reader, Next<Reader>> action) {
    return new TextKey(Hint.of(keys, "read-" + id), when, action);
  }
}
