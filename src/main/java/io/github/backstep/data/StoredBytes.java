package io.github.backstep.data;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * What a file holds, unzipped if its name ends with {@code .gz}, and how much of it has been read.
 * Gzip data that was cut short simply ends there; {@link #isCutShort} tells.
 */
final class StoredBytes extends FilterInputStream {
  private static final int BUFFER = 1 << 16;
  private static final long GZIP_MODULUS = 1L << 32;

  private final long claimedLength;
  private final boolean zipped;
  private long count;
  private boolean cutShort;

  private StoredBytes(InputStream in, long claimedLength, boolean zipped) {
    super(in);
    this.claimedLength = claimedLength;
    this.zipped = zipped;
  }

  /**
   * @throws java.util.zip.ZipException if it should be gzip data and is not
   */
  @SuppressWarnings("StreamResourceLeak") // closing the bytes closes the file
  static StoredBytes open(Path file) throws IOException {
    boolean zipped = file.toString().endsWith(".gz");
    long length = zipped ? lengthInTrailer(file) : Files.size(file);
    InputStream in = Files.newInputStream(file);
    try {
      return new StoredBytes(zipped ? new GZIPInputStream(in, BUFFER) : in, length, zipped);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Gzip data ends with the length of what was zipped, modulo 2³². */
  private static long lengthInTrailer(Path file) throws IOException {
    ByteBuffer trailer = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    try (FileChannel channel = FileChannel.open(file)) {
      channel.read(trailer, Math.max(0, channel.size() - Integer.BYTES));
    }
    return Integer.toUnsignedLong(trailer.getInt(0));
  }

  /** Whether, as far as the file's own claim goes, this is its length in bytes. */
  boolean claimsLength(long length) {
    return claimedLength == (zipped ? length % GZIP_MODULUS : length);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    try {
      int read = super.read(bytes, from, length);
      count += Math.max(0, read);
      return read;
    } catch (EOFException e) {
      cutShort = true;
      return -1;
    }
  }

  /** How many bytes have been read so far. */
  long count() {
    return count;
  }

  /** Whether gzip data was found to end in the middle. */
  boolean isCutShort() {
    return cutShort;
  }

  /** Reads on until the end, or until more than so many bytes have been read in all. */
  void readPast(long bytes) throws IOException {
    byte[] buffer = new byte[BUFFER];
    while (count <= bytes && read(buffer, 0, buffer.length) >= 0) {
      // only counted
    }
  }
}
