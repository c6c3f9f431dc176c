package io.github.backstep.trace.file;

import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.format.Block;
import io.github.backstep.trace.format.EndLine;
import io.github.backstep.trace.format.LineHead;
import io.github.backstep.trace.format.LineKind;
import io.github.backstep.trace.format.LineReader;
import io.github.backstep.trace.format.TraceLine;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a trace, one after the other, each read completely. When the end line has been read,
 * every byte of the file has been checked against its digest, and the index against the lines.
 *
 * <p>Not for several threads at once.
 */
public final class TraceLines implements Closeable {
  private final Storage.Way way;
  private final LineReader reader;
  private final Places places;
  private final long lines;
  private final boolean complete;
  private final ByteDigest digest = new ByteDigest();
  private final Sequence sequence = new Sequence(0, 0);
  private final Iterator<Block> index;
  private Optional<Block> due;
  private boolean ended;

  TraceLines(Storage storage, View view) {
    MemberPlaces members = new MemberPlaces();
    way = storage.from(0, 0, members, digest::update);
    reader = way.reader();
    places = storage.zipped() ? members : Places.EVERYWHERE;
    complete = view.complete();
    lines = complete ? Long.MAX_VALUE : view.index().lines();
    index = (view.trusted() ? List.<Block>of() : view.index().blocks()).iterator();
    due = nextBlock();
  }

  private Optional<Block> nextBlock() {
    return index.hasNext() ? Optional.of(index.next()) : Optional.empty();
  }

  /**
   * Reads the next line.
   *
   * @return empty after the last one that is whole
   * @throws TraceException if it, or something before it, is not as it was written
   */
  public Optional<TraceLine> next() {
    try {
      return ended || reader.number() >= lines ? Optional.empty() : read();
    } catch (IOException e) {
      throw new TraceException(reader.where(), "cannot be read: " + e.getMessage(), e);
    } catch (TraceException e) {
      way.requireSoundEnd();
      throw e;
    }
  }

  /** The number of the line that was read last, from 1. */
  public long number() {
    return reader.number();
  }

  /** How much of the file has been read, in bytes. */
  public long position() {
    return way.position();
  }

  /** How many steps have been read. */
  public int steps() {
    return sequence.steps();
  }

  private Optional<TraceLine> read() throws IOException {
    if (!reader.next()) {
      way.requireSoundEnd();
      requireEnd();
      return Optional.empty();
    }
    LineHead head = reader.head();
    requireIndexed();
    String before = head.kind() == LineKind.END ? digest.text() : "";
    sequence.accept(head, reader.where());
    TraceLine line = reader.read();
    if (line instanceof EndLine end) {
      check(end, before);
    }
    return Optional.of(line);
  }

  private void requireEnd() {
    if (complete && !ended) {
      throw new TraceException(reader.where(), "expected the end line, got the end of the file");
    }
  }

  /** The index must have this line right, if it has it at all. */
  private void requireIndexed() throws IOException {
    long place = places.of(reader.start());
    if (due.isEmpty() || due.get().line() > reader.number()) {
      return;
    }
    Block block = due.get();
    if (block.line() != reader.number()
        || block.step() != sequence.steps()
        || block.offset() != place) {
      throw new TraceException(
          reader.where(),
          "expected this line where the index of the file has it, at %d, got it at %d"
              .formatted(block.offset(), place));
    }
    due = nextBlock();
  }

  private void check(EndLine end, String got) throws IOException {
    ended = true;
    require("steps", String.valueOf(sequence.steps()), String.valueOf(end.steps()));
    if (!end.digest().isEmpty()) {
      require("digest", got, end.digest());
    }
    if (reader.next()) {
      throw new TraceException(reader.where(), "expected nothing after the end line, got more");
    }
    way.requireSoundEnd();
  }

  private void require(String key, String expected, String got) {
    if (!expected.equals(got)) {
      throw new TraceException(
          reader.where() + ": $." + key,
          "expected %s, as the lines before give it, got %s: the file was changed after it was written"
              .formatted(expected, got));
    }
  }

  @Override
  public void close() {
    try {
      way.close();
    } catch (IOException e) {
      throw new TraceException(reader.where(), "cannot be closed: " + e.getMessage(), e);
    }
  }
}
