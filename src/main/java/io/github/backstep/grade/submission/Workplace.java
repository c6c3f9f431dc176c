package io.github.backstep.grade.submission;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The folder in which one submission works: a copy of it, its cases, and room for its answers. It
 * is gone when it is closed, whatever the submission has put there.
 */
final class Workplace implements AutoCloseable {
  private final Path root;
  private final Object identity;

  private Workplace(Path root) throws IOException {
    this.root = root;
    this.identity = identity(root);
  }

  /** An empty one, in the premises of its grader. */
  static Workplace in(Path premises) throws IOException {
    Workplace made = new Workplace(Files.createTempDirectory(premises, ""));
    Files.createDirectory(made.program());
    Files.createDirectory(made.home());
    return made;
  }

  private static Object identity(Path folder) throws IOException {
    BasicFileAttributes facts = facts(folder);
    return facts.fileKey() == null ? facts.creationTime() : facts.fileKey();
  }

  private static BasicFileAttributes facts(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * What the processes of a workplace are known by, by whomever they are looked for.
   *
   * @param user a user that nobody else is, if they have one
   */
  static Mark mark(Path root, OptionalInt user) {
    int names = root.getNameCount();
    return new Mark(root.subpath(names - 2, names).toString(), user);
  }

  Path root() {
    return root;
  }

  Path program() {
    return root.resolve("program");
  }

  Path home() {
    return root.resolve("home");
  }

  Path cases() {
    return root.resolve("cases.json");
  }

  Path answers() {
    return root.resolve("answers.json");
  }

  /** Lays everything out that the submission needs. */
  void furnish(Submission submission, byte[] cases, Map<String, byte[]> support, long mostBytes)
      throws IOException {
    FolderCopy.copy(submission.source(), program(), mostBytes);
    for (Map.Entry<String, byte[]> file : support.entrySet()) {
      Path place = program().resolve(file.getKey());
      Files.deleteIfExists(place);
      Files.write(place, file.getValue());
    }
    Files.write(cases(), cases);
  }

  /** How many bytes lie in all its files. */
  long size() throws IOException {
    long[] bytes = {0};
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            bytes[0] += facts.size();
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    return bytes[0];
  }

  /**
   * What was handed in; empty if there is nothing, or something else than a file of less than so
   * many bytes in its place: one of just as many was cut off there. To be called once nothing of
   * the submission runs any more.
   */
  Optional<byte[]> handedIn(long mostBytes) {
    try {
      BasicFileAttributes facts = facts(answers());
      if (!identity.equals(identity(root)) || !facts.isRegularFile() || facts.size() >= mostBytes) {
        return Optional.empty();
      }
      try (var in =
          Files.newInputStream(answers(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(in.readNBytes((int) mostBytes));
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    Removal.remove(root);
  }
}
