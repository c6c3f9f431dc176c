package io.github.backstep.cli;

import io.github.backstep.figure.chart.PictureFormat;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file that a picture goes to. It gets its name in one move when it is complete; what is no
 * regular file, like a pipe, is written to directly.
 */
record PictureFile(Path path, String ending, boolean force) {
  private static final List<String> ENDINGS = PictureFormat.ALL.names();

  /**
   * A file by its name, before anything is computed for it.
   *
   * @throws UsageException if no picture can be written there
   */
  static PictureFile of(@Nullable String name, boolean force) {
    if (name == null || name.isEmpty()) {
      throw new UsageException("-o: expected the name of a file to draw, such as a.png, got none");
    }
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1);
    if (!ENDINGS.contains(ending)) {
      throw new UsageException(
          "-o: expected a file that ends with .%s, got '%s'"
              .formatted(String.join(" or .", ENDINGS), name));
    }
    PictureFile file = new PictureFile(path(name), ending, force);
    file.requireFree();
    file.requireFolder();
    return file;
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("-o: expected a file's name, got '" + name + "'");
    }
  }

  private void requireFree() {
    if (Files.isDirectory(path)) {
      throw new UsageException(path + ": expected the name of a file, got a folder");
    }
    if (Files.isRegularFile(path) && !force) {
      throw new UsageException(
          path + ": exists already. Choose another name, or replace it with: --force");
    }
  }

  private void requireFolder() {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      boolean exists = folder != null && Files.exists(folder);
      throw new UsageException(
          "%s: cannot be written: %s"
              .formatted(
                  path, exists ? "expected a folder, got a file" : "there is no such folder"));
    }
    boolean isWritable = Files.isWritable(Files.exists(path) ? path : folder);
    if (!isWritable) {
      throw new UsageException(path + ": cannot be written: no permission");
    }
  }

  /** Writes all of it, or leaves what was there. */
  void write(byte[] bytes) {
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        Files.write(path, bytes);
      } else {
        replace(bytes);
      }
    } catch (IOException e) {
      throw new UsageException(path + ": cannot be written: " + reason(e));
    }
  }

  private void replace(byte[] bytes) throws IOException {
    Path place = Files.exists(path) ? path.toRealPath() : path;
    Path partial = place.resolveSibling(place.getFileName() + ".partial");
    try {
      Files.write(partial, bytes);
      requireFree();
      Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    return e instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : String.valueOf(e.getMessage());
  }
}
