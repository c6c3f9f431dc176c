package io.github.backstep.grade.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where exercises lie: in the program itself, or in a folder of a teacher's own. */
@FunctionalInterface
public interface Shelf {
  /** A file by its path below the shelf; empty if there is none. */
  Optional<byte[]> file(String path) throws IOException;

  /** The exercises that are packed into the program. */
  static Shelf ofProgram() {
    return path -> {
      try (InputStream in = Shelf.class.getResourceAsStream("/lessons/exercises/" + path)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      }
    };
  }

  /** The exercises in a folder. */
  static Shelf of(Path folder) {
    return path -> {
      Path file = folder.resolve(path);
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    };
  }
}
