package io.github.backstep.tui.lesson;

import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.line.BottomLine;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.List;

/** Draws the text: a line with the lesson and the page, the page, and the keys. */
final class TextView {
  /** Text is not read well in lines that are longer. */
  private static final int WIDEST = 76;

  private TextView() {}

  /** The columns in which text stands: those of the screen but for its margins. */
  static int columns(Reader reader) {
    Screens screens = reader.screens();
    int width = screens.text() > 0 ? screens.text() : reader.status().size().columns();
    return Math.max(1, Math.min(WIDEST, width - 2));
  }

  /** The lines of a page that can be seen at once. */
  static int rows(Reader reader) {
    return Math.max(1, reader.status().size().rows() - 2);
  }

  static void draw(Reader reader, Region region) {
    Theme theme = reader.desk().look().theme();
    header(reader, region.top(1), theme);
    Region body = region.dropTop(1).dropBottom(1);
    if (reader.screens().isBoth()) {
      body.verticalRule(body.columns() - 1, theme.style(Role.BORDER));
    }
    text(reader, body.inset(1, 0), theme);
    footer(reader, region.columns()).draw(region.bottom(1), theme);
  }

  private static void header(Reader reader, Region line, Theme theme) {
    boolean active = !reader.status().atStepper();
    Role role = active ? Role.HEADER : Role.HEADER_DIM;
    line.fill(theme.style(role));
    int pages = reader.desk().pages().size();
    String where = " %d/%d ".formatted(reader.place().page() + 1, pages);
    line.textRight(0, where, theme.style(role));
    Region left = line.dropRight(where.length());
    String title = " " + reader.desk().lesson().title();
    int end = left.fitted(0, 0, title, active ? theme.style(role).asBold() : theme.style(role));
    Section section = reader.desk().sections().get(Contents.here(reader));
    String within = " " + left.glyphs().get(Glyph.BREADCRUMB) + " " + section.title();
    if (section.level() > 1 && end + left.glyphs().columns(within) <= left.columns()) {
      left.text(end, 0, within, theme.style(role));
    }
  }

  private static void text(Reader reader, Region body, Theme theme) {
    List<Spans> lines = TextLines.of(reader);
    int from = Math.max(0, Math.min(reader.place().scroll(), lines.size() - 1));
    for (int y = 0; y < body.rows() && from + y < lines.size(); y++) {
      body.text(0, y, lines.get(from + y));
    }
    if (from + body.rows() < lines.size()) {
      char more = body.glyphs().get(Glyph.ARROW_DOWN);
      body.put(body.columns() - 1, body.rows() - 1, more, theme.style(Role.ACCENT));
    }
  }

  static BottomLine footer(Reader reader, int columns) {
    return BottomLine.of(
        content(reader), reader.desk().texts(), reader.desk().look().glyphs(), columns);
  }

  private static BottomLine.Content content(Reader reader) {
    String notice = reader.status().notice();
    if (!notice.isEmpty()) {
      return new BottomLine.Content(notice, Role.WARNING, List.of(), List.of());
    }
    if (reader.status().browsing().isPresent()) {
      return new BottomLine.Content("", Role.TEXT, Contents.HINTS, List.of());
    }
    return reader.status().atStepper()
        ? new BottomLine.Content("", Role.TEXT, TextKeys.BACK, List.of())
        : new BottomLine.Content("", Role.TEXT, TextKeys.hints(reader), TextKeys.leading(reader));
  }
}
