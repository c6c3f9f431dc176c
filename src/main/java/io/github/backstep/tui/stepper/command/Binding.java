package io.github.backstep.tui.stepper.command;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.model.Model;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** One line of the key table: the keys, what they are called, and what they do. */
public record Binding(Group group, Hint hint, Function<Model, Next<Model>> action) {
  /** A part of the table; its heading is {@code keys.NAME} of the texts. */
  enum Group {
    STEP,
    LOOK,
    PICTURES,
    WHAT_IF,
    GO,
    PROGRAM;

    String title(Texts texts) {
      return texts.of("keys." + name().toLowerCase(Locale.ROOT));
    }

    /** Whether such a move waits until one has arrived. */
    boolean waits() {
      return this == LOOK || this == WHAT_IF;
    }
  }

  /**
   * @param keys separated by blanks: {@code "? F1"}
   * @param id finds the words: {@code key.ID.hint} and {@code key.ID.help}
   */
  static Binding of(Group group, String keys, String id, Function<Model, Next<Model>> action) {
    return new Binding(group, Hint.of(keys, id), action);
  }

  public List<Key> keys() {
    return hint.keys();
  }

  public String id() {
    return hint.id();
  }
}
