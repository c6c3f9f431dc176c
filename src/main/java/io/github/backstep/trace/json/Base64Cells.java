package io.github.backstep.trace.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/** Reads a text of Base64 that holds little-endian doubles, a piece at a time. */
final class Base64Cells {
  /** Symbols that are decoded together: a whole number of doubles, without padding. */
  private static final int PIECE = 1 << 13;

  private static final int PIECE_BYTES = PIECE / 4 * 3;

  private final JsonInput json;
  private final ByteBuffer symbols = ByteBuffer.allocate(PIECE);
  private final ByteBuffer decoded =
      ByteBuffer.allocate(PIECE_BYTES).order(ByteOrder.LITTLE_ENDIAN);

  /** Takes one cell after another. */
  @FunctionalInterface
  interface Cells {
    void add(double cell) throws IOException;
  }

  Base64Cells(JsonInput json) {
    this.json = json;
  }

  void read(Cells cells) throws IOException {
    if (!json.isText()) {
      throw json.unexpected("a text of Base64");
    }
    LineInput in = json.line();
    in.next();
    symbols.clear();
    for (int next = in.peek(); next != '"'; next = in.peek()) {
      take(in, next);
      if (!symbols.hasRemaining()) {
        decode(cells, PIECE_BYTES);
      }
    }
    in.next();
    decode(cells, 0);
  }

  /** Takes a symbol, and what else is in the buffer up to the end of the text or the piece. */
  private void take(LineInput in, int next) throws IOException {
    if (next == '\\' || next == LineInput.END) {
      takeSpecial(in);
      return;
    }
    byte[] buffer = in.buffer();
    int end = Math.min(in.to(), in.from() + symbols.remaining());
    int to = in.from();
    while (to < end && buffer[to] != '"' && buffer[to] != '\\' && buffer[to] != '\n') {
      to++;
    }
    symbols.put(buffer, in.from(), to - in.from());
    in.advance(to);
  }

  /** Some write a slash with a backslash. */
  private void takeSpecial(LineInput in) throws IOException {
    if (in.next() == LineInput.END) {
      throw json.error("expected a closing double quote, got the end of the line");
    }
    if (in.next() != '/') {
      throw json.error("expected Base64, got a backslash");
    }
    symbols.put((byte) '/');
  }

  /**
   * @param expected how many bytes there must be; 0 for the last piece, of any whole number of
   *     doubles
   */
  private void decode(Cells cells, int expected) throws IOException {
    int length = decoded(symbols.flip());
    symbols.clear();
    if (length % Double.BYTES != 0 || (expected != 0 && length != expected)) {
      throw json.error("expected Base64 of whole doubles, got bytes that are no multiple of 8");
    }
    for (int i = 0; i < length; i += Double.BYTES) {
      cells.add(decoded.getDouble(i));
    }
  }

  private int decoded(ByteBuffer piece) throws JsonException {
    try {
      ByteBuffer bytes = Base64.getDecoder().decode(piece);
      int length = bytes.remaining();
      decoded.clear().put(bytes);
      return length;
    } catch (IllegalArgumentException e) {
      throw json.error("expected Base64, got something else: " + e.getMessage());
    }
  }
}
