package io.github.backstep.grade.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one grader, below that for temporary files, with the workplaces in it. It is made
 * when the first of them is, and claimed as long as the grader lives; what graders that are gone
 * have left behind is cleared away at that moment.
 */
final class Premises implements AutoCloseable {
  static final String PREFIX = "backstep-grade-";

  /** Who a submission runs as may pass through, but neither look around nor leave anything. */
  private static final String THOROUGHFARE = "rwx--x--x";

  private final Path below;
  private final Supplier<ProcessView> views;
  private @Nullable Path folder;
  private @Nullable Claim claim;
  private boolean closed;

  /**
   * @param below the folder for temporary files
   * @param views the processes of this machine
   */
  Premises(Path below, Supplier<ProcessView> views) {
    this.below = below;
    this.views = views;
  }

  /** Premises where this machine keeps temporary files. */
  static Premises usual(Supplier<ProcessView> views) {
    return new Premises(Path.of(System.getProperty("java.io.tmpdir")), views);
  }

  /**
   * How the names of all premises of this process begin, and those of no other: a number is given
   * to processes again and again, and in each container anew.
   */
  static String ownPrefix() {
    ProcessHandle self = ProcessHandle.current();
    long start = self.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return PREFIX + self.pid() + "-" + start + "-";
  }

  /**
   * A new workplace.
   *
   * @throws StoppedException if they are closed
   */
  synchronized Workplace workplace() throws IOException {
    if (closed) {
      throw new StoppedException();
    }
    if (folder == null) {
      folder = opened();
    }
    return Workplace.in(folder);
  }

  private Path opened() throws IOException {
    Path made = Files.createTempDirectory(below, ownPrefix()).toRealPath();
    try {
      claim = Claim.to(made);
    } catch (IOException e) {
      // Not every file system knows locks. Nobody will clear up after us, and all else is as ever.
    }
    Files.setPosixFilePermissions(made, PosixFilePermissions.fromString(THOROUGHFARE));
    new Abandoned(made, views).clear();
    return made;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (folder != null) {
      Removal.remove(folder);
      folder = null;
    }
    letGo();
  }

  private void letGo() {
    if (claim != null) {
      try {
        claim.close();
      } catch (IOException e) {
        // The file is gone, and nobody can ask for it.
      }
      claim = null;
    }
  }
}
