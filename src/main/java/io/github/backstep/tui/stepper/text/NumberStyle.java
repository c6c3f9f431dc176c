package io.github.backstep.tui.stepper.text;

import io.github.backstep.language.Texts;
import java.util.Locale;

/** How the cells of a table are written, from the shortest to the last digit. */
public enum NumberStyle {
  COMPACT(7),
  SIX_DIGITS(13),
  SCIENTIFIC(12),
  EXACT(25);

  private final int width;

  NumberStyle(int width) {
    this.width = width;
  }

  /** Columns of the screen that a cell takes, a blank at each end among them. */
  public int width() {
    return width;
  }

  public String of(double value) {
    return switch (this) {
      case COMPACT -> Numbers.compact(value, width - 2);
      case SIX_DIGITS -> Numbers.readable(value);
      case SCIENTIFIC -> Numbers.scientific(value);
      case EXACT -> Numbers.exact(value);
    };
  }

  /** The one after this; after the last the first. */
  public NumberStyle next() {
    return values()[(ordinal() + 1) % values().length];
  }

  public String words(Texts texts) {
    return texts.of("table.style." + name().toLowerCase(Locale.ROOT));
  }
}
