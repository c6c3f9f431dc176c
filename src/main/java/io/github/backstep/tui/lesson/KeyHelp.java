package io.github.backstep.tui.lesson;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/** What the keys of the text do. */
final class KeyHelp {
  private static final int WIDTH = 74;
  private static final int KEYS = 18;

  private KeyHelp() {}

  static void draw(Reader reader, Region screen) {
    Theme theme = reader.desk().look().theme();
    List<Spans> lines = lines(reader);
    Region ground = screen.centred(WIDTH, lines.size() + 2);
    ground.fill(theme.style(Role.POPUP));
    String title = reader.desk().texts().of("lesson.keys");
    Region inside =
        ground.box(title, theme.style(Role.BORDER_ACTIVE), theme.style(Role.TITLE_ACTIVE));
    for (int y = 0; y < lines.size(); y++) {
      inside.text(1, y, lines.get(y));
    }
  }

  /** One line for each key that does something somewhere. */
  static List<Spans> lines(Reader reader) {
    Theme theme = reader.desk().look().theme();
    Texts texts = reader.desk().texts();
    List<Spans> lines = new ArrayList<>();
    for (TextKey key : TextKeys.ALL) {
      Hint hint = key.hint();
      String labels = hint.id().equals("read-choose") ? "1 … 9" : hint.labels(texts);
      lines.add(
          Spans.of(("%-" + KEYS + "s").formatted(labels), theme.style(Role.KEY_HINT))
              .and(hint.help(texts), theme.style(Role.TEXT)));
    }
    return lines;
  }
}
