package io.github.backstep.trace.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lines of bytes, each read once from its start. However long a line is, only a buffer of it is
 * held; a line beyond {@link #LONGEST} is refused.
 *
 * <p>{@link #nextLine} goes to a line; {@link #peek} and {@link #next} give its bytes. Not for
 * several threads at once.
 */
public final class LineInput implements Closeable {
  /** Stands for the end of a line where a byte is asked for. */
  public static final int END = -1;

  /** The longest line that is read, in bytes. */
  public static final long LONGEST = 1L << 28;

  /** So much of a line is there at once when it begins, and can be read twice. */
  private static final int HEAD = 1 << 10;

  private static final int BUFFER = 1 << 16;

  /** Follows the bytes that have been left behind. */
  @FunctionalInterface
  public interface Follower {
    void passed(byte[] bytes, int from, int length);
  }

  private final InputStream in;
  private final Follower follower;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;

  /** How far the follower has come. */
  private int followed;

  private long bufferStart;
  private long lineStart;
  private boolean begun;
  private boolean whole;

  public LineInput(InputStream in) {
    this(in, (bytes, from, length) -> {});
  }

  /**
   * @param follower has been handed every byte before a line when {@link #nextLine} returns
   */
  public LineInput(InputStream in, Follower follower) {
    this.in = in;
    this.follower = follower;
  }

  /**
   * Goes to the start of the next line, skipping what is left of this one.
   *
   * @return whether there is one
   */
  public boolean nextLine() throws IOException {
    if (begun) {
      skipLine();
    }
    follow();
    while (limit - position < HEAD && fill()) {
      // until a head is there
    }
    begun = position < limit;
    lineStart = bufferStart + position;
    return begun;
  }

  /**
   * Reads this line to its end, whatever stands in it. Going on to the next does that by itself.
   */
  public void skipLine() throws IOException {
    while (peek() != END) {
      while (position < limit && buffer[position] != '\n') {
        position++;
      }
    }
    whole = position < limit;
    position += whole ? 1 : 0;
    begun = false;
  }

  /** Goes back to the start of this line, if no more of it than a head has been read. */
  public void rewind() throws JsonException {
    if (lineStart < bufferStart) {
      throw new JsonException("$", "expected its kind at the start of a line, got a long key");
    }
    position = (int) (lineStart - bufferStart);
  }

  /** Whether the line that was left last ended with a line end, not just with the input. */
  public boolean wasWhole() {
    return whole;
  }

  /** How many bytes of the input came before this line. */
  public long lineStart() {
    return lineStart;
  }

  /** How many bytes of the input have been read. */
  public long position() {
    return bufferStart + position;
  }

  /** The next byte, from 0 to 255, which stays the next; or {@link #END}. */
  public int peek() throws IOException {
    if (position == limit && !fill()) {
      return END;
    }
    int next = buffer[position] & 0xff;
    return next == '\n' ? END : next;
  }

  /** The next byte, from 0 to 255, or {@link #END}. */
  public int next() throws IOException {
    int next = peek();
    if (next != END) {
      position++;
    }
    return next;
  }

  /** The buffer from {@link #from} to {@link #to}: the line goes on there, and may end there. */
  byte[] buffer() {
    return buffer;
  }

  int from() {
    return position;
  }

  int to() {
    return limit;
  }

  /** Takes note that bytes have been read from the buffer directly. */
  void advance(int newPosition) {
    position = newPosition;
  }

  /** Reads on; false if there is no more. What is kept begins with the line, or a little of it. */
  private boolean fill() throws IOException {
    requireLength();
    makeRoom();
    int read = in.read(buffer, limit, buffer.length - limit);
    limit += Math.max(0, read);
    return read > 0;
  }

  private void makeRoom() {
    if (limit < buffer.length) {
      return;
    }
    follow();
    System.arraycopy(buffer, position, buffer, 0, limit - position);
    bufferStart += position;
    limit -= position;
    position = 0;
    followed = 0;
  }

  private void follow() {
    follower.passed(buffer, followed, position - followed);
    followed = position;
  }

  private void requireLength() throws IOException {
    if (begun && bufferStart + limit - lineStart > LONGEST) {
      throw new JsonException("$", "expected a line of at most " + LONGEST + " bytes, got more");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
