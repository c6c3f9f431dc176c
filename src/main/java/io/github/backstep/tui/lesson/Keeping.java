package io.github.backstep.tui.lesson;

import io.github.backstep.lesson.progress.LessonProgress;
import io.github.backstep.lesson.progress.ProgressException;
import io.github.backstep.lesson.progress.ProgressFile;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.message.Message;

/** Writing progress down, while nobody waits for it. */
final class Keeping {
  private Keeping() {}

  /** It is written down; with a problem if it is not. */
  record Kept(String problem) implements Message {}

  static Effect effect(Reader reader) {
    ProgressFile file = reader.desk().file();
    String slug = reader.desk().lesson().slug();
    LessonProgress progress = reader.progress();
    return Effect.inBackground(
        "keeping progress",
        any -> {
          try {
            file.update(it -> it.with(slug, progress));
            return new Kept("");
          } catch (ProgressException e) {
            return new Kept(String.valueOf(e.getMessage()));
          }
        });
  }

  static Reader said(Reader reader, Kept kept) {
    return kept.problem().isEmpty() ? reader : reader.noting(kept.problem());
  }
}
