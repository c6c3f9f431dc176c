package io.github.backstep.grade.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where exercises lie: in the program itself, or in a folder of a teacher's own. */
@FunctionalInterface
public interface Shelf {
  /** The folder of what all exercises share. */
  String HARNESS = "harness/";

  /** A file by its path below the shelf; empty if there is none. */
  Optional<byte[]> file(String path) throws IOException;

  /** Where a file is, or would be, for who has to mend it. */
  default String where(String path) {
    return path;
  }

  /** The exercises that are packed into the program. */
  static Shelf ofProgram() {
    return path -> {
      try (InputStream in = Shelf.class.getResourceAsStream("/lessons/exercises/" + path)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      }
    };
  }

  /** The exercises in a folder. What all share is the program's, unless the folder has its own. */
  static Shelf of(Path folder) {
    return new Folder(folder);
  }

  /** A folder as a shelf. */
  record Folder(Path folder) implements Shelf {
    @Override
    public Optional<byte[]> file(String path) throws IOException {
      Path file = folder.resolve(path);
      if (Files.isRegularFile(file)) {
        return Optional.of(Files.readAllBytes(file));
      }
      return path.startsWith(HARNESS) ? ofProgram().file(path) : Optional.empty();
    }

    @Override
    public String where(String path) {
      return folder.resolve(path).toString();
    }
  }
}
