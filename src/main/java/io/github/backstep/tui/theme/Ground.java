package io.github.backstep.tui.theme;

/** What a terminal shows behind its text, which decides which colours can be read on it. */
public enum Ground {
  DARK("dark"),
  LIGHT("light");

  private final String word;

  Ground(String word) {
    this.word = word;
  }

  /** What the theme for it is called. */
  public String word() {
    return word;
  }
}
