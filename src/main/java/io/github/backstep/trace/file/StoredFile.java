package io.github.backstep.trace.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * A file that is read from any place, by any thread. What is added to it after it was opened is not
 * seen. (A channel would be closed by the interruption of a thread that reads from it.)
 */
final class StoredFile implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final RandomAccessFile file;
  private final long length;

  StoredFile(Path path) throws IOException {
    file = new RandomAccessFile(path.toFile(), "r");
    length = file.length();
  }

  long length() {
    return length;
  }

  /** Reads some bytes from a place; -1 at the end. */
  synchronized int read(long at, byte[] bytes, int from, int count) throws IOException {
    if (at >= length) {
      return -1;
    }
    file.seek(at);
    return file.read(bytes, from, (int) Math.min(count, length - at));
  }

  /** At most so many bytes from a place; fewer if there are no more. */
  byte[] bytes(long at, int count) throws IOException {
    try (InputStream in = from(at)) {
      return in.readNBytes(count);
    }
  }

  /** Everything from a place on. Closing it leaves the file open. */
  InputStream from(long start) {
    return new InputStream() {
      private long at = start;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int from, int count) throws IOException {
        int read = StoredFile.this.read(at, bytes, from, Math.min(count, BUFFER));
        at += Math.max(0, read);
        return read;
      }
    };
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
