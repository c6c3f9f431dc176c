package io.github.backstep.tui.lesson;

import io.github.backstep.lesson.Lesson;
import io.github.backstep.lesson.progress.LessonProgress;
import io.github.backstep.lesson.progress.ProgressException;
import io.github.backstep.lesson.progress.ProgressFile;
import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.lesson.Reader.Leaving;
import io.github.backstep.tui.venue.Presentation;
import io.github.backstep.tui.venue.Venue;

/** Opens lessons. */
public final class LessonScreen {
  private LessonScreen() {}

  /**
   * Takes over the terminal, or its keys, and reads a lesson until the user quits.
   *
   * @throws io.github.backstep.tui.terminal.TerminalUnavailable if no screen can be drawn
   * @throws LessonException if the lesson cannot be read
   */
  public static void open(String slug, Shelf shelf, Presentation how) {
    Lesson lesson = shelf.lessons().lesson(slug, how.language());
    try (Venue venue = Venue.open(how)) {
      read(lesson, shelf, venue, how);
    }
  }

  /** Reads a lesson where another program took over before. */
  public static void visit(String slug, Shelf shelf, Venue venue, Presentation how) {
    read(shelf.lessons().lesson(slug, how.language()), shelf, venue, how);
  }

  /** Reads a lesson, and as many of those after it as somebody goes on to. */
  private static void read(Lesson lesson, Shelf shelf, Venue venue, Presentation how) {
    Desk desk = Desk.of(lesson, shelf, venue.appearance(), how.surroundings());
    Next<Reader> first = begin(desk, venue.size());
    Reader left = venue.run(new LessonApp(), first, new LessonTeller());
    while (left.status().leaving() == Leaving.ONWARD) {
      left = venue.run(new LessonApp(), next(left, shelf, venue, how), new LessonTeller());
    }
  }

  /** The lesson after the one that was left, or that one again if the next cannot be read. */
  private static Next<Reader> next(Reader left, Shelf shelf, Venue venue, Presentation how) {
    try {
      String slug = left.desk().next().orElseThrow().slug();
      Lesson lesson = shelf.lessons().lesson(slug, how.language());
      Desk desk = Desk.of(lesson, shelf, venue.appearance(), how.surroundings());
      return begin(desk, venue.size());
    } catch (LessonException e) {
      Reader again = left.with(left.status().sized(venue.size()).leaving(Leaving.NOT));
      return Opening.first(again.noting(String.valueOf(e.getMessage())));
    }
  }

  /** Where one stopped reading. */
  private static Reader begun(Desk desk, Size size) {
    ProgressFile.Found found;
    try {
      found = desk.file().load();
    } catch (ProgressException e) {
      return begun(desk, LessonProgress.NONE, size).noting(String.valueOf(e.getMessage()));
    }
    Reader reader = begun(desk, found.progress().of(desk.lesson().slug()), size);
    return found
        .setAside()
        .map(aside -> reader.noting(desk.texts().of("lesson.set-aside", aside)))
        .orElse(reader);
  }

  private static Reader begun(Desk desk, LessonProgress progress, Size size) {
    int page = desk.pageOf(progress.place());
    return new Reader(
        desk, Reader.Place.at(page), null, Sheet.EMPTY, null, progress, Reader.Status.of(size));
  }

  /** The first page one sees. */
  static Next<Reader> begin(Desk desk, Size size) {
    return Opening.first(begun(desk, size));
  }
}
