package io.github.backstep.grade.submission;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Copies a submission, file by file. Symbolic links, devices and pipes are left out, so that the
 * copy leads nowhere else, and so are hidden folders, which hold histories and environments.
 */
final class FolderCopy extends SimpleFileVisitor<Path> {
  private static final int MOST_FILES = 5_000;

  private final Path from;
  private final Path to;
  private final long mostBytes;
  private long bytes;
  private int files;

  private FolderCopy(Path from, Path to, long mostBytes) {
    this.from = from;
    this.to = to;
    this.mostBytes = mostBytes;
  }

  /**
   * Copies a folder, or one file, into a folder that exists.
   *
   * @throws SubmissionException if there is more of it than anyone hands in
   */
  static void copy(Path source, Path into, long mostBytes) throws IOException {
    Path real = source.toRealPath();
    if (Files.isDirectory(real)) {
      Files.walkFileTree(real, new FolderCopy(real, into, mostBytes));
      return;
    }
    new FolderCopy(real, into, mostBytes).count(Files.size(real));
    Files.copy(real, into.resolve(String.valueOf(source.getFileName())));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts)
      throws IOException {
    if (folder.equals(from)) {
      return FileVisitResult.CONTINUE;
    }
    if (String.valueOf(folder.getFileName()).startsWith(".")) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    Files.createDirectory(place(folder));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
    if (facts.isRegularFile()) {
      count(facts.size());
      Files.copy(file, place(file), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
    return FileVisitResult.CONTINUE;
  }

  private Path place(Path original) {
    return to.resolve(from.relativize(original));
  }

  private void count(long size) {
    bytes += size;
    files++;
    if (bytes > mostBytes || files > MOST_FILES) {
      throw new SubmissionException(
          "%s: expected a submission of at most %d MB in %d files, got more. Name the folder of the"
                  .formatted(from, Limits.megabytes(mostBytes), MOST_FILES)
              + " program alone");
    }
  }
}
