package io.github.backstep.cli;

import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.exercise.Shelf;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says whose exercises are meant. */
final class ExerciseShelf {
  private static final String EXERCISES = "exercises";

  @Option(
      names = "--lessons",
      paramLabel = "DIR",
      description =
          "folder of lessons of your own, with exercises in DIR/exercises [the program's]")
  private @Nullable Path folder;

  /** Whether they are not the program's. */
  boolean isOwn() {
    return folder != null;
  }

  /**
   * Those that are meant.
   *
   * @throws UsageException if the folder has no exercises
   */
  Exercises exercises() {
    if (folder == null) {
      return new Exercises(Shelf.ofProgram());
    }
    Path exercises = folder.resolve(EXERCISES);
    if (!Files.isDirectory(exercises)) {
      throw new UsageException(
          "--lessons: %s: expected a folder with a folder %s in it, got %s"
              .formatted(
                  folder, EXERCISES, Files.exists(folder) ? "none" : "no folder of that name"));
    }
    return new Exercises(Shelf.of(exercises));
  }
}
