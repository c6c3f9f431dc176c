package io.github.backstep.cli;

import io.github.backstep.language.Language;
import io.github.backstep.lesson.Lessons;
import io.github.backstep.lesson.Listing;
import io.github.backstep.lesson.progress.LessonProgress;
import io.github.backstep.lesson.progress.ProgressFile;

/** The lessons as a table, with what has been done of them. */
record LessonTable(Lessons lessons, Language language) {
  void say(ProgressFile file, Shell shell) {
    ProgressFile.Found found = file.load();
    found
        .setAside()
        .ifPresent(
            aside ->
                shell.complain("your progress could not be understood, and is now in " + aside));
    Table table = new Table("lrll");
    for (Listing listing : lessons.listed(language)) {
      LessonProgress progress = found.progress().of(listing.slug());
      table.row(
          mark(progress, listing), solved(progress, listing), listing.slug(), listing.title());
    }
    table.lines().forEach(shell::say);
  }

  private static String mark(LessonProgress progress, Listing listing) {
    boolean all = progress.solved() >= listing.checks() && listing.checks() > 0;
    return all ? "✓" : progress.isBegun() ? "…" : "";
  }

  private static String solved(LessonProgress progress, Listing listing) {
    return progress.solved() + "/" + listing.checks();
  }
}
