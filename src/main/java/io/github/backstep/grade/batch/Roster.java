package io.github.backstep.grade.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The submissions of a class, or of a part of it, sorted by name: everything in a folder that is
 * not hidden, so that nobody is passed over in silence.
 */
public record Roster(Shard shard, List<Entry> entries) {
  public Roster {
    entries = List.copyOf(entries);
  }

  /**
   * A file or a folder that was handed in.
   *
   * @param changed when the latest of its files was last changed, in milliseconds
   */
  record Entry(String name, Path path, long changed) {}

  /**
   * A part of what is in a folder.
   *
   * @throws BatchException if there is no such folder, or nothing in it
   */
  public static Roster of(Path folder, Shard shard) {
    if (!Files.isDirectory(folder)) {
      throw new BatchException(
          folder
              + ": expected a folder of submissions, got "
              + (Files.exists(folder) ? "a file" : "nothing"));
    }
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> paths = inside.filter(path -> !name(path).startsWith(".")).sorted().toList();
      if (paths.isEmpty()) {
        throw new BatchException(folder + ": expected submissions, got an empty folder");
      }
      return new Roster(
          shard,
          shard.of(paths).stream()
              .map(path -> new Entry(name(path), path, changed(path)))
              .toList());
    } catch (IOException e) {
      throw new BatchException(folder + ": cannot be read: " + e.getMessage());
    }
  }

  public List<String> names() {
    return entries.stream().map(Entry::name).toList();
  }

  public int size() {
    return entries.size();
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static long changed(Path path) {
    try (Stream<Path> all = Files.walk(path)) {
      return all.mapToLong(Roster::changedItself).max().orElse(Long.MIN_VALUE);
    } catch (IOException | UncheckedIOException e) {
      return Long.MIN_VALUE;
    }
  }

  private static long changedItself(Path path) {
    try {
      return Files.getLastModifiedTime(path).toMillis();
    } catch (IOException e) {
      return Long.MIN_VALUE;
    }
  }
}
