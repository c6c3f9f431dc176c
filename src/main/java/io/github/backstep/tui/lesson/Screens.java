package io.github.backstep.tui.lesson;

import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Size;

/**
 * How the screen is shared out: text beside the stepper where there is room for both, else one of
 * them.
 *
 * @param text the columns of the text; 0 if it is not shown
 * @param stepper those of the stepper
 */
record Screens(int text, int stepper, int rows) {
  private static final int BOTH_FROM = 120;
  private static final int STEPPER = 80;
  private static final int WIDEST_TEXT = 60;

  static Screens of(Reader reader) {
    Size size = reader.status().size();
    if (size.columns() < BOTH_FROM) {
      boolean stepper = reader.status().atStepper();
      return new Screens(stepper ? 0 : size.columns(), stepper ? size.columns() : 0, size.rows());
    }
    int text = Math.min(WIDEST_TEXT, size.columns() - STEPPER);
    return new Screens(text, size.columns() - text, size.rows());
  }

  boolean isBoth() {
    return text > 0 && stepper > 0;
  }

  Region text(Region screen) {
    return screen.left(text);
  }

  Region stepper(Region screen) {
    return screen.dropLeft(text);
  }

  /** The size of the stepper, even where it is not shown now. */
  Size stepperSize() {
    return new Size(stepper > 0 ? stepper : text, rows);
  }
}
