package io.github.backstep.tui.lesson;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/** How the contents of a lesson look, and how they are told. */
final class ContentsView {
  private static final int WIDTH = 70;
  private static final int TITLE = 3;
  private static final int SOLVED = 9;
  private static final int PAGE = 6;

  /** The rows of the frame, and the one that says what the columns are. */
  private static final int ABOVE = 2;

  private static final int FRAME = 3;

  private ContentsView() {}

  /** The section at a place of the screen; -1 if there is none. */
  static int sectionAt(Reader reader, int x, int y) {
    int width = Math.min(WIDTH, reader.status().size().columns());
    int left = (reader.status().size().columns() - width) / 2;
    int row = y - top(reader) - ABOVE;
    boolean inside = x > left && x < left + width - 1 && row >= 0 && row < shown(reader);
    return inside ? first(reader) + row : -1;
  }

  /** The row of its upper edge. */
  private static int top(Reader reader) {
    return (reader.status().size().rows() - 1 - shown(reader) - FRAME) / 2;
  }

  /** How many sections are seen at once. */
  private static int shown(Reader reader) {
    int room = reader.status().size().rows() - 1 - FRAME;
    return Math.max(1, Math.min(room, reader.desk().sections().size()));
  }

  /** The first of them, so that the chosen one is in the middle. */
  private static int first(Reader reader) {
    int middle = reader.status().browsing().orElseThrow() - shown(reader) / 2;
    return Math.max(0, Math.min(middle, reader.desk().sections().size() - shown(reader)));
  }

  static void draw(Reader reader, Region screen) {
    Theme theme = reader.desk().look().theme();
    Texts texts = reader.desk().texts();
    Region ground = screen.dropBottom(1).centred(WIDTH, shown(reader) + FRAME);
    ground.fill(theme.style(Role.POPUP));
    Region inside =
        ground.box(
            texts.of("lesson.contents"),
            theme.style(Role.BORDER_ACTIVE),
            theme.style(Role.TITLE_ACTIVE));
    Style dim = theme.style(Role.DIM);
    columns(
        inside.top(1), texts.of("lesson.contents.solved"), texts.of("lesson.contents.page"), dim);
    for (int y = 0; y < shown(reader); y++) {
      section(reader, first(reader) + y, inside.row(1 + y));
    }
  }

  private static void columns(Region line, String solved, String page, Style style) {
    line.dropRight(1).textRight(0, page, style);
    line.dropRight(1 + PAGE).textRight(0, solved, style);
  }

  private static void section(Reader reader, int index, Region line) {
    Theme theme = reader.desk().look().theme();
    Section section = reader.desk().sections().get(index);
    boolean chosen = reader.status().browsing().orElseThrow() == index;
    Style style = theme.style(chosen ? Role.SELECTION : Role.TEXT);
    if (chosen) {
      line.fill(style);
    }
    if (index == Contents.here(reader)) {
      line.put(1, 0, line.glyphs().get(Glyph.CURRENT), chosen ? style : theme.style(Role.ACCENT));
    }
    line.dropRight(1 + PAGE + SOLVED + 1).fitted(TITLE, 0, section.title(), style);
    boolean good = section.isSolved(reader) && !chosen;
    String page = String.valueOf(section.page() + 1);
    columns(line, solved(section, reader), page, good ? theme.style(Role.GOOD) : style);
  }

  /** How many of a section's questions are solved, with a tick if all of them are. */
  private static String solved(Section section, Reader reader) {
    if (section.checks().isEmpty()) {
      return "";
    }
    String count = section.solved(reader) + "/" + section.checks().size();
    char done = reader.desk().look().glyphs().get(Glyph.DONE);
    return section.isSolved(reader) ? done + " " + count : count;
  }

  /** All of it in lines of text. */
  static List<String> told(Reader reader) {
    List<String> lines = new ArrayList<>();
    lines.add(reader.desk().texts().of("lesson.contents"));
    for (int i = 0; i < reader.desk().sections().size(); i++) {
      lines.add(told(reader, i));
    }
    return lines;
  }

  /** One section in a line of text. */
  static String told(Reader reader, int index) {
    Texts texts = reader.desk().texts();
    Section section = reader.desk().sections().get(index);
    String line = texts.of("lesson.contents.section", section.title(), section.page() + 1);
    String asked =
        section.checks().isEmpty()
            ? ""
            : " "
                + texts.of("lesson.contents.told", section.solved(reader), section.checks().size());
    String place = index == Contents.here(reader) ? " " + texts.of("lesson.contents.here") : "";
    return line + asked + place;
  }
}
