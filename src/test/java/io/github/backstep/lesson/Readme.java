package io.github.backstep.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lesson that the README of the lessons shows as an example. */
public final class Readme {
  private Readme() {}

  /** Its text. */
  public static String example() {
    try {
      String readme = Files.readString(Path.of("lessons", "README.md"));
      String fence = "````markdown\n";
      int from = readme.indexOf(fence) + fence.length();
      return readme.substring(from, readme.indexOf("````", from));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder of lessons in which it is the only one. */
  public static Lessons inFolder(Path folder, String text) {
    try {
      Path file = Files.createDirectories(folder.resolve("01-first")).resolve("lesson.md");
      Files.writeString(file, text);
      return new Lessons(folder, "mine");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
