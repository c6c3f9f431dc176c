package io.github.backstep.trace.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a gzip file hold, one after the other, and where each of them begins. Bytes
 * of a member are handed out before its checksum is seen; {@link #finishMember} makes sure of them.
 *
 * <p>Ends where the file was cut short or is damaged; {@link #failure} tells.
 */
final class GzipMembers extends InputStream {
  private static final int ENOUGH_TO_FINISH = 1 << 28;

  private final CompressedBytes in;
  private final Members members;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private boolean inside;
  private @Nullable IOException failure;
  private long total;
  private long memberStart;

  /** Is told where members begin. */
  @FunctionalInterface
  interface Members {
    /**
     * A member begins.
     *
     * @param offset where in the file
     * @param unpacked how many unpacked bytes came before
     */
    void begin(long offset, long unpacked);
  }

  /**
   * @param offset where in the file the first member begins
   */
  GzipMembers(InputStream in, long offset, Members members) {
    this.in = new CompressedBytes(in, offset);
    this.members = members;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    try {
      return failure == null ? unpack(bytes, from, count) : -1;
    } catch (EOFException | ZipException e) {
      failure = e;
      return -1;
    }
  }

  /**
   * Why there is no more: {@link EOFException} where the file was cut short, {@link ZipException}
   * where it is damaged; empty if all is well so far.
   */
  Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  private int unpack(byte[] bytes, int from, int count) throws IOException {
    int read = 0;
    while (read == 0) {
      if (!inside && !begin()) {
        return -1;
      }
      read = inflate(bytes, from, count);
    }
    return read;
  }

  private boolean begin() throws IOException {
    if (in.isAtEnd()) {
      return false;
    }
    long offset = in.position();
    memberStart = total;
    GzipHeader.read(in);
    inflater.reset();
    crc.reset();
    inside = true;
    members.begin(offset, total);
    return true;
  }

  /** Unpacks some bytes; none when the member has ended. */
  private int inflate(byte[] bytes, int from, int count) throws IOException {
    try {
      int read = inflater.inflate(bytes, from, count);
      while (read == 0 && !inflater.finished()) {
        in.feed(inflater);
        read = inflater.inflate(bytes, from, count);
      }
      crc.update(bytes, from, read);
      total += read;
      if (read == 0) {
        end();
      }
      return read;
    } catch (DataFormatException e) {
      throw damaged("what is no compressed data (" + e.getMessage() + ")");
    }
  }

  private void end() throws IOException {
    in.giveBack(inflater);
    boolean sound = in.int32() == (int) crc.getValue();
    sound &= in.int32() == (int) inflater.getBytesWritten();
    if (!sound) {
      throw damaged("a member whose checksum is wrong");
    }
    inside = false;
  }

  private ZipException damaged(String what) {
    return new ZipException(what);
  }

  /**
   * How many unpacked bytes came before the member that is being read, or that {@link #failure} is
   * in.
   */
  long memberStart() {
    return memberStart;
  }

  /** Reads the member to its end, so that everything read so far has been checked. */
  void finishMember() throws IOException {
    byte[] bytes = new byte[1 << 14];
    long before = total;
    try {
      while (failure == null && inside) {
        if (inflate(bytes, 0, bytes.length) > 0 && total - before > ENOUGH_TO_FINISH) {
          throw damaged("a member that is too long");
        }
      }
    } catch (EOFException | ZipException e) {
      failure = e;
    }
  }

  /** How much of the file has been read. */
  long position() {
    return in.position();
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
