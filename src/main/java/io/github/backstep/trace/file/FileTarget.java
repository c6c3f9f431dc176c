package io.github.backstep.trace.file;

import io.github.backstep.trace.TraceException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A file, compressed if its name ends with {@code .gz}. It is written beside its place as {@code
 * NAME.partial} and gets its name in one move when it is complete. What is no regular file, like a
 * device or a pipe, is written to directly.
 */
public final class FileTarget extends TraceTarget {
  private final Path path;
  private final boolean force;
  private final boolean direct;
  private @Nullable FileOutputStream out;

  /**
   * @param force whether to replace a file of that name
   */
  public FileTarget(Path path, boolean force) {
    this.path = path;
    this.force = force;
    this.direct = Files.exists(path) && !Files.isRegularFile(path);
  }

  /** Whether it is no regular file, so that nothing of it can be found there again. */
  public boolean isDirect() {
    return direct;
  }

  @Override
  String name() {
    return path.toString();
  }

  @Override
  boolean isZipped() {
    return name().endsWith(".gz");
  }

  /** Where the trace is until it is complete. */
  public Path partial() {
    return direct ? path : path.resolveSibling(path.getFileName() + ".partial");
  }

  @Override
  OutputStream open() throws IOException {
    requireFree();
    requireFolder();
    // Appending, so that nothing is cut off before it is known that nobody else writes it.
    if (!direct && !Files.exists(partial())) {
      Files.createFile(partial());
    }
    FileOutputStream file = new FileOutputStream(partial().toFile(), true);
    try {
      if (!direct) {
        lock(file);
        file.getChannel().truncate(0);
      }
    } catch (IOException | TraceException e) {
      file.close();
      throw e;
    }
    out = file;
    return file;
  }

  private void requireFree() {
    if (Files.isDirectory(path)) {
      throw new TraceException(name(), "expected the name of a file, got a folder");
    }
    if (Files.exists(path) && !direct && !force) {
      throw new TraceException(
          name(), "exists already. Choose another name, or replace it with: --force");
    }
  }

  private void requireFolder() {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(folder)) {
      return;
    }
    String reason =
        Files.exists(folder) ? "expected a folder, got a file" : "there is no such folder";
    throw new TraceException(name(), "cannot be written: " + reason);
  }

  /** Kept until the file is closed. */
  private void lock(FileOutputStream file) throws IOException {
    try {
      FileLock lock = file.getChannel().tryLock();
      if (lock != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // by this program itself
    }
    throw new TraceException(
        partial().toString(), "is being written by another recording. Choose another name");
  }

  @Override
  void complete() throws IOException {
    if (direct) {
      close();
      return;
    }
    if (out != null) {
      out.getFD().sync();
    }
    requireFree();
    Files.move(partial(), place(), StandardCopyOption.ATOMIC_MOVE);
    close();
  }

  /** Where the file belongs, which is not where a symbolic link to it is. */
  private Path place() throws IOException {
    return Files.exists(path) ? path.toRealPath() : path;
  }

  @Override
  String abandon() throws IOException {
    close();
    if (direct || !Files.exists(partial())) {
      return "";
    }
    if (Files.size(partial()) == 0) {
      Files.delete(partial());
      return "";
    }
    return "What was recorded so far is in " + partial();
  }

  private void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}
