package io.github.backstep.data;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.zip.ZipException;

/**
 * The first items of a file in the IDX format, that of MNIST: two zero bytes, the type of its
 * cells, the number of dimensions, the size of each in 32 bits with the highest first, then the
 * cells, the last dimension running fastest. Read here are unsigned bytes, unzipped if the name of
 * the file ends with {@code .gz}.
 *
 * <p>A file is checked before what it says of itself is believed: memory is taken only for bytes
 * that are there. Of a file that is not wanted whole, the rest is read only if its length is in
 * doubt.
 *
 * @see "Yann LeCun, Corinna Cortes, Christopher J.C. Burges: The MNIST database, file formats"
 */
final class IdxFile {
  private static final String NEXT =
      "Replace the file, if it should be MNIST's with: backstep data fetch mnist --force";

  private final IdxHeader header;
  private final byte[] cells;

  private IdxFile(IdxHeader header, byte[] cells) {
    this.header = header;
    this.cells = cells;
  }

  /**
   * Reads the first items of a file.
   *
   * @param dimensions how many it should have, the number of items being the first
   * @param most how many items to read; all of them if empty
   * @throws DataException if it cannot be read or is not what it should be
   */
  static IdxFile read(Path file, int dimensions, OptionalInt most) {
    try (StoredBytes in = StoredBytes.open(file)) {
      byte[] head = in.readNBytes(IdxHeader.bytes(dimensions));
      IdxHeader header = IdxHeader.parse(file, head, dimensions);
      int items = Math.min(header.items(), most.orElse(Integer.MAX_VALUE));
      int wanted = count(file, items, header.cells());
      byte[] cells = in.readNBytes(wanted);
      boolean inPart = items < header.items() && cells.length == wanted;
      if (!inPart || !in.claimsLength(header.length())) {
        in.readPast(header.length());
        requireLength(file, header.length(), in);
      }
      return new IdxFile(header, cells);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static int count(Path file, int items, int cells) {
    long count = (long) items * cells;
    if (count > Integer.MAX_VALUE) {
      throw DataException.of(
          file.toString(),
          "at most " + Integer.MAX_VALUE + " bytes to use",
          items + " times " + cells,
          "Ask for fewer rows: --rows N");
    }
    return (int) count;
  }

  private static void requireLength(Path file, long length, StoredBytes in) {
    String expected = length + " bytes of IDX data, as its header says";
    if (in.count() < length) {
      throw unfit(file, expected, in.count() + ": it is cut short");
    }
    if (in.count() > length) {
      throw unfit(file, expected, "more: something follows them");
    }
    if (in.isCutShort()) {
      throw unfit(file, "gzip data with an end", "all but its last bytes: it is cut short");
    }
  }

  private static DataException unreadable(Path file, IOException e) {
    if (e instanceof ZipException) {
      return unfit(file, "sound gzip data, which its name announces", reason(e));
    }
    if (e instanceof EOFException) {
      return unfit(file, "gzip data, which its name announces", "an end before any of them");
    }
    if (Files.isDirectory(file)) {
      return unfit(file, "a file", "a folder");
    }
    return unfit(file, "a file to read", reason(e));
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException ? "no permission" : String.valueOf(e.getMessage());
  }

  /** What is said of a file that is not what it should be. */
  static DataException unfit(Path file, String expected, Object got) {
    return DataException.of(file.toString(), expected, got, NEXT);
  }

  IdxHeader header() {
    return header;
  }

  /** One byte of those that were read, from 0 to 255. */
  int at(int index) {
    return cells[index] & 0xff;
  }
}
