package io.github.backstep.grade.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are there as a whole or not at all, whenever the program is stopped. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a text beside its place and moves it there in one step. What is no regular file, like a
   * pipe, is written to directly.
   */
  public static void write(Path path, String text) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      Files.writeString(path, text, UTF_8);
      return;
    }
    Path place = Files.exists(path) ? path.toRealPath() : path;
    Path partial = place.resolveSibling("." + place.getFileName() + ".partial");
    try {
      Files.writeString(partial, text, UTF_8);
      Files.move(
          partial, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }
}
