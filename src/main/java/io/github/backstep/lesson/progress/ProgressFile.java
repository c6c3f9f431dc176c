package io.github.backstep.lesson.progress;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The file in which progress is kept.
 *
 * <p>It is replaced as a whole, never written into. Whoever changes it holds a lock meanwhile and
 * begins with what is there, so that two processes do not lose each other's ticks.
 */
public record ProgressFile(Path path) {
  private static final int PATIENCE = 400;
  private static final long PAUSE_MILLIS = 5;

  /**
   * What was found.
   *
   * @param setAside where a damaged file has been put; empty if there was none
   */
  public record Found(Progress progress, Optional<Path> setAside) {}

  /** The file of this user: in a folder of the XDG state home. */
  public static ProgressFile of(Map<String, String> environment) {
    String home = environment.getOrDefault("XDG_STATE_HOME", "");
    Path state =
        home.startsWith("/")
            ? Path.of(home)
            : Path.of(
                environment.getOrDefault("HOME", System.getProperty("user.home", ".")),
                ".local",
                "state");
    return new ProgressFile(state.resolve("backstep").resolve("lessons.json"));
  }

  /**
   * Reads it. A file that cannot be understood is put aside, and one begins anew.
   *
   * @throws ProgressException if it cannot be read, or a newer program has written it
   */
  public Found load() {
    try {
      return new Found(read(), Optional.empty());
    } catch (DamagedException e) {
      return new Found(Progress.NONE, Optional.of(setAside()));
    }
  }

  /** The file is there, and is not what it should be. */
  private static final class DamagedException extends Exception {
    private static final long serialVersionUID = 1L;

    DamagedException(Throwable cause) {
      super(cause);
    }
  }

  private Progress read() throws DamagedException {
    try {
      return ProgressJson.read(Files.readString(path));
    } catch (NoSuchFileException e) {
      return Progress.NONE;
    } catch (ProgressException e) {
      throw new ProgressException(path + ": " + e.getMessage(), e);
    } catch (CharacterCodingException e) {
      throw new DamagedException(e);
    } catch (IOException e) {
      throw new ProgressException(path + ": progress cannot be read: " + e, e);
    } catch (RuntimeException e) {
      throw new DamagedException(e);
    }
  }

  private Path setAside() {
    Path aside =
        IntStream.iterate(1, i -> i + 1)
            .mapToObj(i -> path.resolveSibling(path.getFileName() + ".damaged-" + i))
            .filter(it -> !Files.exists(it))
            .findFirst()
            .orElseThrow();
    try {
      return Files.move(path, aside);
    } catch (IOException e) {
      throw new ProgressException(path + ": it is damaged, and cannot be moved: " + e, e);
    }
  }

  /**
   * Changes what is in it, whoever else has changed it meanwhile.
   *
   * @return what is in it now
   * @throws ProgressException if it cannot be written
   */
  public Progress update(UnaryOperator<Progress> change) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      try (FileChannel channel = lockFile()) {
        lock(channel);
        Progress changed = change.apply(load().progress());
        replace(ProgressJson.write(changed));
        return changed;
      }
    } catch (IOException e) {
      throw new ProgressException(path + ": progress cannot be kept: " + e, e);
    }
  }

  private FileChannel lockFile() throws IOException {
    return FileChannel.open(
        path.resolveSibling(path.getFileName() + ".lock"),
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE);
  }

  /** Waits for other processes, and for other threads of this one. Closing the file lets go. */
  private static void lock(FileChannel channel) throws IOException {
    for (int i = 0; i < PATIENCE; i++) {
      try {
        if (channel.tryLock() != null) {
          return;
        }
      } catch (OverlappingFileLockException e) {
        // Another thread has it.
      }
      pause();
    }
    throw new IOException("another process does not let go of its lock file");
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private void replace(String text) throws IOException {
    Path written = Files.createTempFile(path.toAbsolutePath().getParent(), "lessons", ".tmp");
    try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(written, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
