package io.github.backstep.tui.terminal;

import java.util.Locale;

/** What a user asks for with {@code --theme}. */
public enum ThemeChoice {
  AUTO("auto"),
  DARK("dark"),
  LIGHT("light");

  private final String word;

  ThemeChoice(String word) {
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
  public static ThemeChoice parse(String word) {
    for (ThemeChoice choice : values()) {
      if (choice.word.equals(word.toLowerCase(Locale.ROOT))) {
        return choice;
      }
    }
    throw new IllegalArgumentException(
        "--theme: expected dark, light or auto, got \"" + word + "\"");
  }

  @Override
  public String toString() {
    return word;
  }
}
