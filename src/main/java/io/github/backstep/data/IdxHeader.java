package io.github.backstep.data;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the head of an IDX file says: how many items there are, and the size of each.
 *
 * @param items how many there are, 1 or more
 * @param sizes the dimensions of an item, empty if it is a single cell; their product is positive
 *     and fits an {@code int}
 */
record IdxHeader(int items, List<Integer> sizes) {
  private static final int UNSIGNED_BYTE = 0x08;
  private static final int MAGIC = Integer.BYTES;

  IdxHeader {
    sizes = List.copyOf(sizes);
  }

  /** How many bytes a header takes. */
  static int bytes(int dimensions) {
    return MAGIC + dimensions * Integer.BYTES;
  }

  /**
   * Reads a header of a file of unsigned bytes.
   *
   * @param head the first bytes of the file, as many as such a header takes
   * @param dimensions how many the file should have, the number of items being the first
   * @throws DataException if it is no such header
   */
  static IdxHeader parse(Path file, byte[] head, int dimensions) {
    ByteBuffer buffer = ByteBuffer.wrap(head);
    requireBytes(file, head, MAGIC);
    requireMagic(file, buffer.getInt(), dimensions);
    requireBytes(file, head, bytes(dimensions));
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < dimensions; i++) {
      sizes.add(size(file, buffer.getInt()));
    }
    return checked(file, new IdxHeader(sizes.get(0), sizes.subList(1, dimensions)));
  }

  private static void requireBytes(Path file, byte[] head, int count) {
    if (head.length < count) {
      throw unfit(file, count + " bytes of IDX header", head.length + ", then its end");
    }
  }

  private static void requireMagic(Path file, int magic, int dimensions) {
    int expected = UNSIGNED_BYTE << 8 | dimensions;
    if (magic != expected) {
      boolean otherDimensions = magic >>> 8 == UNSIGNED_BYTE;
      throw unfit(
          file,
          "IDX data of unsigned bytes in %s, which begins with %08x"
              .formatted(dimensions(dimensions), expected),
          otherDimensions ? dimensions(magic & 0xff) : "%08x".formatted(magic));
    }
  }

  private static String dimensions(int count) {
    return count + (count == 1 ? " dimension" : " dimensions");
  }

  private static int size(Path file, int size) {
    if (size <= 0) {
      String got = size == 0 ? "0: it is empty" : Integer.toUnsignedString(size);
      throw unfit(file, "sizes from 1 to " + Integer.MAX_VALUE + " in its header", got);
    }
    return size;
  }

  private static IdxHeader checked(Path file, IdxHeader header) {
    long cells = 1;
    for (int size : header.sizes) {
      cells *= size;
      if (cells > Integer.MAX_VALUE) {
        throw unfit(file, "at most " + Integer.MAX_VALUE + " cells an item", header.sizes);
      }
    }
    return header;
  }

  private static DataException unfit(Path file, String expected, Object got) {
    return IdxFile.unfit(file, expected, got);
  }

  /** How many cells, and bytes, an item has. */
  int cells() {
    return sizes.stream().reduce(1, Math::multiplyExact);
  }

  /** How many bytes the whole file holds. */
  long length() {
    return bytes(1 + sizes.size()) + (long) items * cells();
  }
}
