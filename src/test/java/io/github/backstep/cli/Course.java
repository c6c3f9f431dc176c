package io.github.backstep.cli;

import io.github.backstep.grade.exercise.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A teacher's own folder, with the smallest exercise under another name. */
final class Course {
  private Course() {}

  static Path with(Path folder, String exercise) throws IOException {
    Path exercises = Files.createDirectories(folder.resolve("exercises"));
    Files.writeString(exercises.resolve("exercises.json"), "[\"" + exercise + "\"]");
    Path own = Files.createDirectory(exercises.resolve(exercise));
    Files.write(
        own.resolve("exercise.json"),
        Shelf.ofProgram().file("activations/exercise.json").orElseThrow());
    return folder;
  }
}
