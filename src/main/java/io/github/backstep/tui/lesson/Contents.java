package io.github.backstep.tui.lesson;

import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Mouse;
import java.util.List;
import java.util.OptionalInt;

/** The contents of the lesson, opened: its sections, where one reads, and a way to each of them. */
final class Contents {
  /** Its keys, for the bottom line. */
  static final List<Hint> HINTS =
      List.of(
          Hint.of("Up Down", "contents-choose"),
          Hint.of("Enter", "contents-go"),
          Hint.of("Escape", "contents-close"));

  private static final int MANY = 10;

  private Contents() {}

  /** Opens it at the section one reads. */
  static Next<Reader> open(Reader reader) {
    return Next.of(choosing(reader, here(reader)));
  }

  /** The section in which one reads. */
  static int here(Reader reader) {
    List<Section> sections = reader.desk().sections();
    int here = 0;
    while (here + 1 < sections.size() && sections.get(here + 1).page() <= reader.place().page()) {
      here++;
    }
    return here;
  }

  private static Reader choosing(Reader reader, int section) {
    int last = reader.desk().sections().size() - 1;
    int inside = Math.max(0, Math.min(last, section));
    return reader.with(reader.status().browsing(OptionalInt.of(inside)));
  }

  private static Reader closed(Reader reader) {
    return reader.with(reader.status().browsing(OptionalInt.empty()));
  }

  /** What a key does while it is open. */
  static Next<Reader> answer(Reader reader, Key key) {
    int chosen = reader.status().browsing().orElseThrow();
    return switch (key.name()) {
      case "Down", "j" -> Next.of(choosing(reader, chosen + 1));
      case "Up", "k" -> Next.of(choosing(reader, chosen - 1));
      case "PageDown" -> Next.of(choosing(reader, chosen + MANY));
      case "PageUp" -> Next.of(choosing(reader, chosen - MANY));
      case "Home" -> Next.of(choosing(reader, 0));
      case "End" -> Next.of(choosing(reader, Integer.MAX_VALUE));
      case "Enter", "Right" -> go(reader, chosen);
      default -> Next.of(closed(reader));
    };
  }

  /** To the beginning of a section. */
  private static Next<Reader> go(Reader reader, int section) {
    Reader there = closed(reader);
    int page = reader.desk().sections().get(section).page();
    return page == reader.place().page()
        ? Next.of(there.with(there.place().scrolled(0)))
        : Opening.turn(there, page);
  }

  /** A press goes to the section it is on, and closes the list beside it. */
  static Next<Reader> answer(Reader reader, Mouse mouse) {
    int chosen = reader.status().browsing().orElseThrow();
    return switch (mouse.action()) {
      case SCROLL_UP -> Next.of(choosing(reader, chosen - 1));
      case SCROLL_DOWN -> Next.of(choosing(reader, chosen + 1));
      case PRESS -> pressed(reader, mouse);
      default -> Next.of(reader);
    };
  }

  private static Next<Reader> pressed(Reader reader, Mouse mouse) {
    int section = ContentsView.sectionAt(reader, mouse.x(), mouse.y());
    return section < 0 ? Next.of(closed(reader)) : go(reader, section);
  }
}
