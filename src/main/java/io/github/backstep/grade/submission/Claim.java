package io.github.backstep.grade.submission;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to a folder that a process holds as long as it lives: a lock on a file in it. The
 * kernel takes the lock away when the process ends, however it ends, so that neither numbers of
 * processes nor times have to be believed.
 *
 * <p>A process must ask for no claim that it holds itself: it would lose it by that.
 *
 * @see "fcntl_locking(2)"
 */
final class Claim implements AutoCloseable {
  private static final String NAME = "claim";

  /** What tells this running system from every other that sees the same files. */
  private static final Path SYSTEM = Path.of("/proc/sys/kernel/random/boot_id");

  private final FileChannel file;

  private Claim(FileChannel file) {
    this.file = file;
  }

  /** Claims a new folder. The claim is seen by others only once it is held. */
  static Claim to(Path folder) throws IOException {
    Path hidden = Files.createTempFile(folder, NAME, "");
    FileChannel file = FileChannel.open(hidden, StandardOpenOption.WRITE);
    try {
      file.write(ByteBuffer.wrap(system()));
      file.lock();
      Files.move(hidden, folder.resolve(NAME));
      return new Claim(file);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /**
   * Claims the folder of a process that is gone; empty if that is not certain: if the claim is
   * held, is not there, or was laid on another system, whose locks might not be seen from here.
   */
  static Optional<Claim> inherited(Path folder) throws IOException {
    Path claim = folder.resolve(NAME);
    if (!Files.isRegularFile(claim, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    FileChannel file =
        FileChannel.open(
            claim, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    if (isOfThisSystem(file) && file.tryLock() != null) {
      return Optional.of(new Claim(file));
    }
    file.close();
    return Optional.empty();
  }

  private static boolean isOfThisSystem(FileChannel file) throws IOException {
    ByteBuffer here = ByteBuffer.wrap(system());
    ByteBuffer there = ByteBuffer.allocate(here.limit());
    file.read(there, 0);
    return there.flip().equals(here) && file.size() == here.limit();
  }

  private static byte[] system() throws IOException {
    return Files.isReadable(SYSTEM) ? Files.readAllBytes(SYSTEM) : new byte[0];
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
