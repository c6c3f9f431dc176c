package io.github.backstep.trace.format;

import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.json.JsonException;
import io.github.backstep.trace.json.JsonInput;
import io.github.backstep.trace.json.LineInput;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a trace line by line. {@link #next} goes to a line; then {@link #head} says what it is and
 * {@link #read} reads it.
 *
 * <p>What is wrong with a line is a {@link TraceException} that names it; an {@link IOException} is
 * the input's own. Not for several threads at once.
 */
public final class LineReader implements Closeable {
  private final String file;
  private final LineInput in;
  private final JsonInput json;
  private long number;

  /**
   * @param file as errors call it
   * @param linesBefore how many lines precede those of the input
   */
  public LineReader(String file, LineInput in, long linesBefore) {
    this.file = file;
    this.in = in;
    this.json = new JsonInput(in);
    this.number = linesBefore;
  }

  /** Reads something of a line. */
  @FunctionalInterface
  private interface Reading<T> {
    T read() throws IOException;
  }

  /** Goes to the next line; false if there is none. */
  public boolean next() throws IOException {
    boolean more = located(in::nextLine);
    number += more ? 1 : 0;
    json.restart();
    return more;
  }

  /** The number of this line, from 1. */
  public long number() {
    return number;
  }

  /** How many bytes of the input came before this line. */
  public long start() {
    return in.lineStart();
  }

  /** How many bytes of the input have been read as lines. */
  public long position() {
    return in.position();
  }

  /** This line as errors call it: {@code moons.jsonl:12}. */
  public String where() {
    return file + ":" + number;
  }

  /** What kind of line this is. It can still be read. */
  public LineHead head() throws IOException {
    LineHead head = located(this::readHead);
    in.rewind();
    json.restart();
    return head;
  }

  private LineHead readHead() throws IOException {
    LineKind kind = LineKind.of(json.firstKey());
    return new LineHead(kind, kind.isNumbered() ? json.whole(0, Integer.MAX_VALUE) : -1);
  }

  /** Reads this line to its end. */
  public TraceLine read() throws IOException {
    return located(this::readLine);
  }

  private TraceLine readLine() throws IOException {
    Members members = new Members();
    json.object(members);
    json.end();
    return members.line();
  }

  /**
   * Whether the line before, or the last one, ended with a line end and not just with the input.
   */
  public boolean wasWhole() {
    return in.wasWhole();
  }

  /** The members of a line, of which the first decides what they mean. */
  private final class Members implements JsonInput.Members {
    private @Nullable LineFields fields;

    @Override
    public void read(String key) throws IOException {
      if (fields == null) {
        fields = LineFields.of(key);
        fields.first(json);
      } else {
        fields.read(key, json);
      }
    }

    TraceLine line() throws IOException {
      return fields == null ? new UnknownLine("") : fields.line(json);
    }
  }

  private <T> T located(Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (JsonException e) {
      throw new TraceException(where() + ": " + e.path(), String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
