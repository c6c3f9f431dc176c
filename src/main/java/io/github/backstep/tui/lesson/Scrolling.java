package io.github.backstep.tui.lesson;

import io.github.backstep.tui.app.Next;

/** Moving in the text, and from page to page. */
final class Scrolling {
  private static final int OVERLAP = 2;

  private Scrolling() {}

  static Reader by(Reader reader, int lines) {
    int to = Math.max(0, Math.min(last(reader), reader.place().scroll() + lines));
    return reader.with(reader.place().scrolled(to));
  }

  /** To where the last line is shown. */
  static Reader toEnd(Reader reader) {
    return by(reader, Integer.MAX_VALUE / 2);
  }

  /** The first line that is shown when the last one is. */
  private static int last(Reader reader) {
    return Math.max(0, TextLines.of(reader).size() - TextView.rows(reader));
  }

  /** Reads on: down the page, and then to the next one. */
  static Next<Reader> on(Reader reader) {
    return reader.place().scroll() < last(reader)
        ? Next.of(by(reader, TextView.rows(reader) - OVERLAP))
        : next(reader);
  }

  static Next<Reader> next(Reader reader) {
    String end = reader.isBeforeNext() ? "lesson.last-page-onward" : "lesson.last-page";
    return reader.isLast()
        ? Next.of(reader.noting(reader.desk().texts().of(end)))
        : Opening.turn(reader, reader.place().page() + 1);
  }

  static Next<Reader> previous(Reader reader) {
    return reader.place().page() == 0
        ? Next.of(reader.noting(reader.desk().texts().of("lesson.first-page")))
        : Opening.turn(reader, reader.place().page() - 1);
  }

  static Next<Reader> first(Reader reader) {
    return Opening.turn(reader, 0);
  }

  static Next<Reader> end(Reader reader) {
    return Opening.turn(reader, reader.desk().pages().size() - 1);
  }
}
