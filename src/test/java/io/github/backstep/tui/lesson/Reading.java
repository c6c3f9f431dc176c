package io.github.backstep.tui.lesson;

import io.github.backstep.language.Language;
import io.github.backstep.lesson.Lesson;
import io.github.backstep.lesson.Lessons;
import io.github.backstep.lesson.progress.ProgressFile;
import io.github.backstep.lesson.stage.Runs;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.stepper.Looks;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.venue.Surroundings;
import java.nio.file.Path;

/** Lessons that are read without a terminal. */
public final class Reading {
  private static final Path NO_FOLDER = Path.of("no-such-folder");

  private final Lessons lessons;
  private final Runs runs = new Runs(NO_FOLDER);
  private final ProgressFile file;

  Reading(Lessons lessons, Path state) {
    this.lessons = lessons;
    this.file = new ProgressFile(state.resolve("lessons.json"));
  }

  ProgressFile file() {
    return file;
  }

  /** How it looks. */
  record Look(int columns, int rows, Glyphs glyphs, Language language) {
    static Look of(int columns, int rows) {
      return new Look(columns, rows, Glyphs.UNICODE, Language.ENGLISH);
    }

    Look in(Language other) {
      return new Look(columns, rows, glyphs, other);
    }

    Look ascii() {
      return new Look(columns, rows, Glyphs.ASCII, language);
    }
  }

  /** A reader where they stopped last, everything loaded. */
  Pilot<Reader> open(String slug, Look look) {
    Next<Reader> first = first(slug, look);
    Pilot<Reader> pilot = Pilot.of(new LessonApp(), first.model(), look.glyphs());
    first.effects().forEach(effect -> pilot.send(answer(effect)));
    return pilot.resize(look.columns(), look.rows());
  }

  Next<Reader> first(String slug, Look look) {
    Lesson lesson = lessons.lesson(slug, look.language());
    Desk desk =
        Desk.of(
            lesson,
            new Shelf(lessons, runs, file),
            Looks.of(ColorDepth.NONE, look.glyphs(), look.language()),
            new Surroundings(NO_FOLDER, "backstep"));
    return LessonScreen.begin(desk, new Size(look.columns(), look.rows()));
  }

  static Message answer(Effect effect) {
    try {
      return effect.run(Progress.NONE);
    } catch (Exception e) {
      throw new IllegalStateException(effect.label(), e);
    }
  }
}
