package io.github.backstep.tui.lesson;

import io.github.backstep.language.Sentence;
import io.github.backstep.language.Texts;
import io.github.backstep.lesson.Lesson;
import io.github.backstep.lesson.Listing;
import io.github.backstep.lesson.check.Verdict;
import io.github.backstep.lesson.goal.Goal;
import io.github.backstep.lesson.progress.ProgressFile;
import io.github.backstep.lesson.stage.Runs;
import io.github.backstep.tui.venue.Appearance;
import io.github.backstep.tui.venue.Surroundings;
import java.util.List;
import java.util.Optional;

/**
 * What stays the same while a lesson is read.
 *
 * @param next the lesson after this one
 * @param look with the texts of lessons besides those of the stepper
 */
record Desk(
    Lesson lesson,
    List<Page> pages,
    List<Section> sections,
    Optional<Listing> next,
    Runs runs,
    ProgressFile file,
    Appearance look,
    Surroundings surroundings) {
  Desk {
    pages = List.copyOf(pages);
    sections = List.copyOf(sections);
  }

  static Desk of(Lesson lesson, Shelf shelf, Appearance stepper, Surroundings surroundings) {
    Texts own = Texts.of(lesson.language(), Desk.class, "lesson");
    Texts checks = Texts.of(lesson.language(), Verdict.class, "checks");
    Texts goals = Texts.of(lesson.language(), Goal.class, "goals");
    Appearance look = stepper.with(own).with(checks).with(goals);
    List<Page> pages = Page.of(lesson);
    return new Desk(
        lesson,
        pages,
        Section.of(pages),
        shelf.lessons().after(lesson.slug(), lesson.language()),
        shelf.runs(),
        shelf.file(),
        look,
        surroundings);
  }

  Texts texts() {
    return look.texts();
  }

  String text(Sentence sentence) {
    return sentence.in(texts());
  }

  /** The page on which a passage stands. */
  int pageOf(int passage) {
    int page = 0;
    while (page + 1 < pages.size() && pages.get(page + 1).first() <= passage) {
      page++;
    }
    return page;
  }
}
