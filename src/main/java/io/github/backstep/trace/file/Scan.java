package io.github.backstep.trace.file;

import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.format.EndLine;
import io.github.backstep.trace.format.LineHead;
import io.github.backstep.trace.format.LineKind;
import io.github.backstep.trace.format.LineReader;
import io.github.backstep.trace.format.TraceLine;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a trace through, only so far as to see what each line is, and makes an index of what is
 * whole. Memory does not grow with the trace.
 */
final class Scan {
  /** A place should come by then, or seeking is slow. */
  private static final long COARSE = 1 << 22;

  private static final int LISTENED = 64;

  private final Storage.Way way;
  private final LineReader reader;
  private final Places places;
  private final long length;
  private final ScanListener listener;
  private final Sequence sequence = new Sequence(0, 0);
  private final IndexBuilder index = new IndexBuilder();
  private OpenBlock block = new OpenBlock(1, 0);
  private long blockOffset;
  private long blockStart;
  private boolean coarse;
  private @Nullable EndLine end;
  private @Nullable TraceException problem;

  /** A line of which it is not known yet whether it comes to its end. */
  private @Nullable Pending pending;

  private record Pending(LineHead head, String where) {}

  /**
   * A scan of a whole file.
   *
   * @param way from the start of the file
   * @param places where blocks can begin
   */
  Scan(Storage.Way way, Places places, long length, ScanListener listener) {
    this.way = way;
    this.reader = way.reader();
    this.places = places;
    this.length = length;
    this.listener = listener;
  }

  /**
   * What has been found.
   *
   * @param complete whether there is an end line
   * @param problem what is wrong with the file from some line on
   * @param coarse whether there are too few places at which reading can begin; then the scan has
   *     not come to the end
   */
  record Found(Index index, boolean complete, Optional<TraceException> problem, boolean coarse) {}

  /**
   * Reads the file through.
   *
   * @throws CancellationException if the listener wants no more
   */
  Found run() throws IOException {
    try {
      while (!coarse && end == null && reader.next()) {
        commit();
        line();
      }
      if (!coarse) {
        finish();
      }
    } catch (TraceException e) {
      problem = isCutHere() ? cut(reader.where()) : e;
    }
    return found();
  }

  /** Whether the line that cannot be read is the last one, and incomplete. */
  private boolean isCutHere() throws IOException {
    try {
      return end == null && !way.isDamaged(Long.MAX_VALUE) && !reader.next() && !reader.wasWhole();
    } catch (TraceException e) {
      return false;
    }
  }

  private static TraceException cut(String where) {
    return new TraceException(where, "expected the rest of the line, got the end of the file");
  }

  private void line() throws IOException {
    LineHead head = reader.head();
    long place = places.of(reader.start());
    long bytes = reader.start() - blockStart;
    if (place != Places.NONE && block.endsBefore(head.kind(), bytes)) {
      endBlock(place);
    }
    coarse = place == Places.NONE && bytes > COARSE && !block.isEmpty();
    pending = new Pending(head, reader.where());
    listen();
    if (head.kind() == LineKind.END) {
      end(reader.read());
    }
  }

  private void endBlock(long place) {
    index.add(block.closed(), blockOffset);
    block = new OpenBlock(block.nextLine(), sequence.steps());
    blockOffset = place;
    blockStart = reader.start();
  }

  private void listen() {
    if (reader.number() % LISTENED == 1 && !listener.at(way.position(), length)) {
      throw new CancellationException("reading was called off");
    }
  }

  /** Takes the line before for a whole one. */
  private void commit() {
    if (pending != null) {
      sequence.accept(pending.head(), pending.where());
      block.add(pending.head().kind());
      pending = null;
    }
  }

  private void end(TraceLine line) {
    commit();
    if (line instanceof EndLine read) {
      end = read;
      if (read.steps() != sequence.steps()) {
        throw new TraceException(
            reader.where() + ": $.steps",
            "expected %d, the steps there are, got %d".formatted(sequence.steps(), read.steps()));
      }
    }
  }

  /** Looks at how the file ends. */
  private void finish() throws IOException {
    if (end != null && reader.next()) {
      throw new TraceException(reader.where(), "expected nothing after the end line, got more");
    }
    if (end == null && way.isDamaged(reader.position())) {
      block = new OpenBlock(block.firstLine(), block.firstStep());
    }
    way.requireSoundEnd();
    if (end == null) {
      finishLast(way.failure().isPresent());
    }
  }

  /** The last line may lack a line end, so long as it is JSON. */
  private void finishLast(boolean cut) throws IOException {
    if (pending == null) {
      return;
    }
    if (reader.wasWhole() || (!cut && isJson(pending.where()))) {
      commit();
    } else {
      throw cut(pending.where());
    }
  }

  private boolean isJson(String last) throws IOException {
    try (Storage.Way again = way.again(blockOffset, block.firstLine() - 1)) {
      while (again.reader().next()) {
        if (again.reader().where().equals(last)) {
          again.reader().read();
        }
      }
      return true;
    } catch (TraceException e) {
      return false;
    }
  }

  private Found found() {
    if (!block.isEmpty()) {
      index.add(block.closed(), blockOffset);
    }
    int steps = block.isEmpty() ? block.firstStep() : sequence.steps();
    Index made = new Index(index.blocks(), steps, block.nextLine() - 1);
    return new Found(made, end != null, Optional.ofNullable(problem), coarse);
  }
}
