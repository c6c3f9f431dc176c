package io.github.backstep.cli;

import io.github.backstep.lesson.Lessons;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says whose lessons are meant. */
final class LessonFolder {
  @Option(
      names = "--lessons",
      paramLabel = "DIR",
      description = "lessons of your own: a folder of folders named like 03-softmax [the course]")
  private @Nullable String folder;

  /**
   * The lessons that are meant.
   *
   * @throws io.github.backstep.lesson.text.LessonException if there are none in the folder
   */
  Lessons lessons() {
    if (folder == null) {
      return Lessons.ofCourse();
    }
    try {
      return Lessons.in(Path.of(folder));
    } catch (InvalidPathException e) {
      throw new UsageException("--lessons: expected a folder's name, got '" + folder + "'");
    }
  }
}
