package io.github.backstep.grade.submission;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deletes a folder in which a submission may have done its worst. */
final class Removal {
  private Removal() {}

  /**
   * Deletes it with all that is in it. Folders that may not be entered and paths that are too long
   * are left to programs that know how to deal with them.
   */
  static void remove(Path folder) {
    try {
      Files.walkFileTree(folder, new Deletion());
    } catch (IOException e) {
      removeUnderAttack(folder);
    }
  }

  /**
   * Deletes it while somebody may still put links to elsewhere in the place of its folders: the
   * program for that goes from folder to folder and looks at no path a second time.
   */
  static void removeUnderAttack(Path folder) {
    List<String> removal = List.of("rm", "-rf", "--", folder.toString());
    if (!Commands.silently(removal)) {
      Commands.silently(List.of("chmod", "-R", "u+rwx", "--", folder.toString()));
      Commands.silently(removal);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
