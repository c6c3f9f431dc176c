package io.github.backstep.cli;

import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.exercise.Shelf;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says whose exercises are meant. */
final class ExerciseShelf {
  @Option(
      names = "--lessons",
      paramLabel = "DIR",
      description =
          "folder of lessons of your own, with exercises in DIR/exercises [the program's]")
  private @Nullable Path folder;

  Exercises exercises() {
    return new Exercises(
        folder == null ? Shelf.ofProgram() : Shelf.of(folder.resolve("exercises")));
  }
}
