package io.github.backstep.tui.stepper;

import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.message.Key;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One line of the key table: the keys, what they are called in the footer and in the help, and what
 * they do.
 *
 * @param hint one or two words for the footer; empty to leave it out there
 * @param help a line for the help
 */
record Binding(
    Group group, List<Key> keys, String hint, String help, Function<Model, Next<Model>> action) {
  /** A heading of the help. */
  enum Group {
    STEP("Walk"),
    LOOK("Look"),
    WHAT_IF("What if"),
    GO("Go far"),
    PROGRAM("Program");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    /** Whether such a move waits until one has arrived. */
    boolean waits() {
      return this == LOOK || this == WHAT_IF;
    }
  }

  Binding {
    keys = List.copyOf(keys);
  }

  /**
   * @param keys separated by blanks: {@code "? F1"}
   */
  static Binding of(Group group, String keys, String texts, Function<Model, Next<Model>> action) {
    String[] hintAndHelp = texts.split("\\|", 2);
    List<Key> parsed = Stream.of(keys.split(" ")).map(Key::parse).toList();
    return new Binding(group, parsed, hintAndHelp[0], hintAndHelp[1], action);
  }

  /** The first key, short enough for the footer. */
  String keyLabel() {
    return shortName(keys.get(0).name());
  }

  /** All keys, for the help. */
  String keyLabels() {
    return String.join(" ", keys.stream().map(key -> shortName(key.name())).toList());
  }

  private static String shortName(String name) {
    return switch (name) {
      case "Left" -> "←";
      case "Right" -> "→";
      case "Up" -> "↑";
      case "Down" -> "↓";
      case "Backspace" -> "Bksp";
      case "Escape" -> "Esc";
      case "PageUp" -> "PgUp";
      case "PageDown" -> "PgDn";
      default -> name;
    };
  }
}
