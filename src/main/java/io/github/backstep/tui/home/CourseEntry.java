package io.github.backstep.tui.home;

import io.github.backstep.language.Language;
import io.github.backstep.lesson.Listing;
import io.github.backstep.lesson.progress.LessonProgress;
import io.github.backstep.lesson.progress.Progress;
import io.github.backstep.lesson.progress.ProgressException;
import io.github.backstep.lesson.progress.ProgressFile;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.lesson.Shelf;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A lesson, and what has been done of it. */
record CourseEntry(Listing listing, LessonProgress progress) {
  /** Whether there is nothing left to do in it. */
  boolean isDone() {
    return progress.finished() && progress.solved() >= listing.checks();
  }

  /** How it stands, in a few words. */
  String state(Home home) {
    if (!progress.isBegun()) {
      return home.text("lessons.state.new", listing.checks());
    }
    String key = isDone() ? "lessons.state.done" : "lessons.state.begun";
    return home.text(key, progress.solved(), listing.checks());
  }

  /**
   * The lessons and what has been done of them have been read.
   *
   * @param setAside where a damaged file of progress has been put
   */
  private record Read(List<CourseEntry> course, Optional<String> last, Optional<Path> setAside)
      implements News {
    @Override
    public Next<Home> into(Home home) {
      Syllabus before = Syllabus.in(home);
      int chosen = before.course().isEmpty() ? next() : before.chosen();
      Home known = home.with(before.with(course, chosen));
      return Next.of(setAside.map(path -> known.saying("lessons.set-aside", path)).orElse(known));
    }

    /** The lesson to go on with: the last one if it is not done, or the first that is not. */
    private int next() {
      for (int i = 0; i < course.size(); i++) {
        boolean isLast = last.equals(Optional.of(course.get(i).listing().slug()));
        if (isLast && !course.get(i).isDone()) {
          return i;
        }
      }
      return (int) course.stream().takeWhile(CourseEntry::isDone).count();
    }
  }

  /** The file of progress cannot be read or kept. */
  private record Failed(String problem) implements News {
    @Override
    public Next<Home> into(Home home) {
      return Next.of(home.with(home.situation().saying(home.phrase(problem))));
    }
  }

  /** The effect that reads the lessons and what has been done of them. */
  static Effect read(Shelf shelf, Language language) {
    return Effect.of("reading lessons", progress -> reading(shelf, language));
  }

  private static News reading(Shelf shelf, Language language) {
    try {
      ProgressFile.Found found = shelf.file().load();
      return read(shelf.lessons().listed(language), found);
    } catch (ProgressException e) {
      return new Failed(String.valueOf(e.getMessage()));
    }
  }

  private static Read read(List<Listing> listed, ProgressFile.Found found) {
    List<CourseEntry> course =
        listed.stream()
            .map(listing -> new CourseEntry(listing, found.progress().of(listing.slug())))
            .toList();
    return new Read(course, found.progress().last(), found.setAside());
  }

  /** The effect that forgets what has been done of this lesson. */
  Effect forget(Shelf shelf, Language language) {
    return Effect.of("forgetting", progress -> forgetting(shelf, language));
  }

  private News forgetting(Shelf shelf, Language language) {
    try {
      Progress left = shelf.file().update(known -> known.without(listing.slug()));
      return read(shelf.lessons().listed(language), new ProgressFile.Found(left, Optional.empty()));
    } catch (ProgressException e) {
      return new Failed(String.valueOf(e.getMessage()));
    }
  }
}
