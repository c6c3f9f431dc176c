package io.github.backstep.trace.file;

import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.format.EndLine;
import io.github.backstep.trace.format.LineKind;
import io.github.backstep.trace.format.LineReader;
import io.github.backstep.trace.format.TraceLine;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The end line of a complete trace, found from the end of the file.
 *
 * @param offset where it lies; in a gzip file, where its member begins
 */
record Ending(EndLine line, long offset) {
  /** A longer last line is no end line. */
  private static final int LONGEST = 1 << 24;

  private static final int PIECE = 1 << 16;

  /** The end line, if it is where it should be. */
  static Optional<Ending> find(Storage storage) throws IOException {
    OptionalLong offset = storage.zipped() ? memberOffset(storage) : lineOffset(storage);
    if (offset.isEmpty() || offset.getAsLong() < 0) {
      return Optional.empty();
    }
    try (Storage.Way way = storage.from(offset.getAsLong(), 0)) {
      LineReader reader = way.reader();
      if (!reader.next() || reader.head().kind() != LineKind.END) {
        return Optional.empty();
      }
      TraceLine line = reader.read();
      way.check();
      return line instanceof EndLine end && way.failure().isEmpty()
          ? Optional.of(new Ending(end, offset.getAsLong()))
          : Optional.empty();
    } catch (TraceException e) {
      return Optional.empty();
    }
  }

  private static OptionalLong memberOffset(Storage storage) throws IOException {
    long start = storage.file().length() - GzipTail.LENGTH;
    return start < 0
        ? OptionalLong.empty()
        : GzipTail.read(storage.file().bytes(start, GzipTail.LENGTH));
  }

  /** Where the last line begins that has a line end. */
  private static OptionalLong lineOffset(Storage storage) throws IOException {
    long end = storage.file().length() - 1;
    for (long from = end; from > 0 && end - from < LONGEST; ) {
      int count = (int) Math.min(PIECE, from);
      from -= count;
      byte[] piece = storage.file().bytes(from, count);
      for (int i = piece.length - 1; i >= 0; i--) {
        if (piece[i] == '\n') {
          return OptionalLong.of(from + i + 1);
        }
      }
    }
    return OptionalLong.empty();
  }
}
