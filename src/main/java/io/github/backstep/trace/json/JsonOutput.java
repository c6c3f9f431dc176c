package io.github.backstep.trace.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Writes JSON as bytes in memory. Commas come by themselves.
 *
 * <p>Doubles are written so that they are read back with the same bits, all NaNs counting as one.
 */
public final class JsonOutput {
  /** Doubles that are encoded at a time: a number of bytes that Base64 does not pad. */
  private static final int CHUNK = 3 * 1024;

  private final ByteBuffer chunk =
      ByteBuffer.allocate(CHUNK * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);

  private byte[] bytes;
  private int size;

  /**
   * @param expected about how many bytes will be written
   */
  public JsonOutput(int expected) {
    bytes = new byte[Math.max(16, expected)];
  }

  /** How many bytes have been written. */
  public int size() {
    return size;
  }

  /** What has been written, in an array that may be longer: not a copy. */
  public byte[] bytes() {
    return bytes;
  }

  /** Forgets what was written after so many bytes. */
  public void cutTo(int newSize) {
    size = Math.min(size, newSize);
  }

  public JsonOutput open(char bracket) {
    comma();
    return put(bracket);
  }

  public JsonOutput close(char bracket) {
    return put(bracket);
  }

  public JsonOutput endLine() {
    return put('\n');
  }

  public JsonOutput key(String key) {
    return value(key).put(':');
  }

  public JsonOutput value(boolean value) {
    comma();
    return ascii(String.valueOf(value));
  }

  public JsonOutput value(long value) {
    comma();
    return ascii(Long.toString(value));
  }

  public JsonOutput value(double value) {
    comma();
    if (Double.isFinite(value)) {
      return ascii(Double.toString(value));
    }
    return put('"').ascii(Double.toString(value)).put('"');
  }

  public JsonOutput value(String value) {
    comma();
    put('"');
    if (isPlain(value)) {
      ascii(value);
    } else {
      escaped(value);
    }
    return put('"');
  }

  /** Writes a text: the cells in Base64, as little-endian doubles. */
  public JsonOutput base64(double[] cells) {
    comma();
    put('"');
    for (int from = 0; from < cells.length; from += CHUNK) {
      int length = Math.min(CHUNK, cells.length - from);
      chunk.clear().asDoubleBuffer().put(cells, from, length);
      raw(Base64.getEncoder().encode(chunk.limit(length * Double.BYTES)));
    }
    return put('"');
  }

  /** Writes a value that is JSON already. */
  public JsonOutput json(String json) {
    comma();
    return raw(ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)));
  }

  private JsonOutput raw(ByteBuffer raw) {
    int length = raw.remaining();
    ensure(length);
    raw.get(bytes, size, length);
    size += length;
    return this;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7f || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  /** Writes a text character by character; half of a surrogate pair becomes U+FFFD. */
  private void escaped(String text) {
    text.codePoints().forEach(this::escaped);
  }

  private void escaped(int c) {
    if (c == '"' || c == '\\') {
      put('\\').put((char) c);
    } else if (Character.isISOControl(c)) {
      ascii("\\u%04x".formatted(c));
    } else {
      boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      String character = Character.toString(half ? 0xfffd : c);
      raw(ByteBuffer.wrap(character.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private void comma() {
    byte last = size == 0 ? (byte) '\n' : bytes[size - 1];
    if (last != '\n' && last != '{' && last != '[' && last != ':') {
      put(',');
    }
  }

  private JsonOutput ascii(String text) {
    ensure(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
    return this;
  }

  private JsonOutput put(char c) {
    ensure(1);
    bytes[size++] = (byte) c;
    return this;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes =
          Arrays.copyOf(
              bytes, Math.max(Math.addExact(size, more), (int) Math.min(2L * size, 1 << 30)));
    }
  }

  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }
}
