package io.github.backstep.tui.terminal;

import java.util.Locale;

/** What a user asks for with {@code --color}. */
public enum ColorChoice {
  AUTO("auto"),
  TRUE("true"),
  INDEXED_256("256"),
  ANSI_16("16"),
  NEVER("never");

  private final String word;

  ColorChoice(String word) {
    this.word = word;
  }

  /** The word on the command line. */
  public String word() {
    return word;
  }

  /**
   * The choice a word names.
   *
   * @throws IllegalArgumentException if it names none
   */
  public static ColorChoice parse(String word) {
    for (ColorChoice choice : values()) {
      if (choice.word.equals(word.toLowerCase(Locale.ROOT))) {
        return choice;
      }
    }
    throw new IllegalArgumentException(
        "--color: expected auto, true, 256, 16 or never, got \"" + word + "\"");
  }

  @Override
  public String toString() {
    return word;
  }
}
