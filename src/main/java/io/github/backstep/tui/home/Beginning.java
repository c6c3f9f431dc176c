package io.github.backstep.tui.home;

import io.github.backstep.grade.exercise.Exercise;
import io.github.backstep.grade.exercise.ExerciseException;
import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.exercise.Kit;
import io.github.backstep.grade.exercise.Notation;
import io.github.backstep.language.Language;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.line.TextLine;
import java.nio.file.Path;
import java.util.List;

/**
 * How an exercise is to be begun.
 *
 * @param notation the language to program in
 * @param folder what it is to be written into, seen from the folder one is in
 * @param isFresh whether nothing has been typed yet, so that what is typed replaces the folder
 */
record Beginning(Exercise exercise, Notation notation, TextLine folder, boolean isFresh) {
  /** As the command line does it. */
  static Beginning of(Exercise exercise) {
    return new Beginning(exercise, Notation.PYTHON, new TextLine(exercise.name()), true);
  }

  Beginning turned() {
    Notation[] all = Notation.values();
    Notation next = all[(notation.ordinal() + 1) % all.length];
    return new Beginning(exercise, next, folder, isFresh);
  }

  Beginning typed(TextLine other) {
    return new Beginning(exercise, notation, other, false);
  }

  /** It has been begun: what has been written where. */
  private record Done(Beginning how, List<String> files) implements News {
    @Override
    public Next<Home> into(Home home) {
      List<String> report =
          List.of(
              home.text("exercises.begun", how.folder.text(), String.join(", ", files)),
              home.text("exercises.next", how.notation.program()),
              "  cd " + how.folder.text(),
              "  " + how.notation.command(),
              "  backstep grade " + how.exercise.name() + " .");
      Home done = home.with(Workbook.in(home).reporting(report));
      return done.jobs().current().opened(done);
    }
  }

  /** It cannot be begun there. */
  private record Refused(String problem) implements News {
    @Override
    public Next<Home> into(Home home) {
      return Next.of(
          home.with(home.situation().saying(home.phrase(Errand.fromHere(problem, home)))));
    }
  }

  /** The effect that writes what one begins with. */
  Effect write(Exercises exercises, Path here, Language language) {
    return Effect.of("beginning", progress -> written(exercises, here, language));
  }

  private News written(Exercises exercises, Path here, Language language) {
    try {
      Path target = here.resolve(folder.text().strip());
      return new Done(this, new Kit(exercises, exercise, notation).write(target, language));
    } catch (ExerciseException e) {
      return new Refused(String.valueOf(e.getMessage()));
    }
  }
}
