package io.github.backstep.tui.line;

import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.List;

/** How lines that are typed are drawn, and what is wrong with them. */
public final class Prompts {
  private Prompts() {}

  /** The end of a line, with the cursor behind it. */
  public static void line(Region place, String label, TextLine line, Theme theme) {
    place.fill(theme.style(Role.PROMPT));
    int room = Math.max(0, place.columns() - 3 - place.glyphs().columns(label));
    String text = line.text();
    String tail = text.substring(Math.max(0, text.length() - room));
    int end = place.text(1, 0, label + tail, theme.style(Role.PROMPT));
    place.put(end, 0, ' ', theme.style(Role.CURSOR));
  }

  /** A sentence on as many lines as there are. */
  public static void complaint(Region place, String complaint, Theme theme) {
    List<Spans> lines =
        Spans.of(complaint, theme.style(Role.ERROR)).wrap(place.columns() - 2, place.glyphs());
    for (int y = 0; y < Math.min(place.rows(), lines.size()); y++) {
      place.text(1, y, lines.get(y));
    }
  }
}
