package io.github.backstep.trace.file;

import java.io.IOException;
import java.util.zip.ZipException;

/**
 * The start of a gzip member.
 *
 * @see "RFC 1952, 2.3"
 */
final class GzipHeader {
  private static final int ID1 = 0x1f;
  private static final int ID2 = 0x8b;
  private static final int DEFLATE = 8;
  private static final int HAS_CRC = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int RESERVED = 0xe0;

  private GzipHeader() {}

  /** Whether a file that begins like this is a gzip file. */
  static boolean isAt(byte[] start) {
    return start.length >= 2 && (start[0] & 0xff) == ID1 && (start[1] & 0xff) == ID2;
  }

  /** Reads past it. */
  static void read(CompressedBytes in) throws IOException {
    require(in, ID1);
    require(in, ID2);
    require(in, DEFLATE);
    int flags = in.next();
    if ((flags & RESERVED) != 0) {
      throw new ZipException("a gzip member of an unknown kind");
    }
    skip(in, 6);
    if ((flags & HAS_EXTRA) != 0) {
      skip(in, in.next() | (in.next() << 8));
    }
    skipText(in, (flags & HAS_NAME) != 0);
    skipText(in, (flags & HAS_COMMENT) != 0);
    skip(in, (flags & HAS_CRC) != 0 ? 2 : 0);
  }

  private static void require(CompressedBytes in, int expected) throws IOException {
    int got = in.next();
    if (got != expected) {
      throw new ZipException("the byte 0x%02x where a gzip member should begin".formatted(got));
    }
  }

  private static void skip(CompressedBytes in, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      in.next();
    }
  }

  private static void skipText(CompressedBytes in, boolean present) throws IOException {
    while (present && in.next() != 0) {
      // up to the zero at its end
    }
  }
}
