package io.github.backstep.grade.submission;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** This machine as a place to run submissions on: its walls, and the file systems behind them. */
record Site(Walls walls, List<Mount> mounts) {
  /** Users that systems leave for services which come and go. */
  private static final int FIRST_USER = 61_184;

  private static final int LAST_USER = 65_519;
  private static final long SOME_BYTES = 1 << 20;

  Site {
    mounts = List.copyOf(mounts);
  }

  /**
   * This machine with the strongest walls it has.
   *
   * @param program must be executable behind them
   * @param premises where that is tried
   */
  static Site strongest(Path program, Premises premises) {
    return Stream.of(Walls.values())
        .map(Site::of)
        .filter(site -> site.holds(program, premises))
        .findFirst()
        .orElseGet(() -> of(Walls.NONE));
  }

  /** This machine with these walls, whether it has them or not. */
  static Site of(Walls walls) {
    return new Site(walls, walls.isClosed() ? mountsOrNone() : List.of());
  }

  private static List<Mount> mountsOrNone() {
    try {
      return Mounts.writable();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Whether a program can be executed behind the walls: tried on something harmless. */
  boolean holds(Path program, Premises premises) {
    try (Workplace workplace = premises.workplace()) {
      Walls.Room room = room(workplace, SOME_BYTES);
      return Commands.silently(
          command(room, List.of("/bin/sh", "-c", "test -x \"$1\"", "sh", program.toString())));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** A room in a workplace, which is handed over to whom it is for. */
  Walls.Room room(Workplace workplace, long files) throws IOException {
    OptionalInt user =
        walls.needsUser()
            ? OptionalInt.of(ThreadLocalRandom.current().nextInt(FIRST_USER, LAST_USER))
            : OptionalInt.empty();
    if (user.isPresent()) {
      handOver(workplace.root(), user.getAsInt());
    }
    return new Walls.Room(workplace.root(), mounts, files, user);
  }

  private static void handOver(Path root, int user) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts)
              throws IOException {
            Files.setAttribute(folder, "unix:uid", user);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
              throws IOException {
            Files.setAttribute(file, "unix:uid", user);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** A command behind the walls of a room. */
  List<String> command(Walls.Room room, List<String> program) {
    List<String> command = new ArrayList<>(walls.command(room));
    command.add("sh");
    command.addAll(program);
    return command;
  }
}
