package io.github.backstep.tui.venue;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.theme.Role;
import java.util.List;

/** What stands on a screen that is too small for anything else. */
public final class SmallScreen {
  private static final int LEAST_COLUMNS = 80;
  private static final int LEAST_ROWS = 24;

  private SmallScreen() {}

  /** Whether nothing else fits. */
  public static boolean is(Region screen) {
    return screen.columns() < LEAST_COLUMNS || screen.rows() < LEAST_ROWS;
  }

  /**
   * Draws what would help.
   *
   * @param place where one is, the one thing that is shown of it
   */
  public static void draw(String place, Region screen, Appearance look) {
    Texts texts = look.texts();
    List<String> lines =
        List.of(
            texts.of("small.needs", LEAST_COLUMNS, LEAST_ROWS),
            texts.of("small.is", screen.columns(), screen.rows()),
            place,
            texts.of("small.quit"));
    for (int y = 0; y < lines.size(); y++) {
      screen.text(0, y, lines.get(y), look.theme().style(y == 0 ? Role.WARNING : Role.TEXT));
    }
  }
}
