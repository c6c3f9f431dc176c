package io.github.backstep.trace.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The empty gzip member that ends a compressed trace. An extra field {@code BT} in its header tells
 * where the member of the last line begins.
 */
final class GzipTail {
  /** How many bytes it has. */
  static final int LENGTH = 34;

  private static final int OFFSET_AT = 16;
  private static final byte[] TEMPLATE = template();

  private GzipTail() {}

  private static byte[] template() {
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(new byte[] {0x1f, (byte) 0x8b, 8, 4, 0, 0, 0, 0, 0, (byte) 0xff});
    bytes.putShort((short) 12).put((byte) 'B').put((byte) 'T').putShort((short) Long.BYTES);
    bytes.putLong(0).put(new byte[] {3, 0}).putInt(0).putInt(0);
    return bytes.array();
  }

  static byte[] bytes(long lastBlock) {
    byte[] bytes = TEMPLATE.clone();
    buffer(bytes).putLong(OFFSET_AT, lastBlock);
    return bytes;
  }

  /** Where the member of the last line begins, if a file ends with these bytes. */
  static OptionalLong read(byte[] end) {
    if (end.length != LENGTH) {
      return OptionalLong.empty();
    }
    long offset = buffer(end).getLong(OFFSET_AT);
    return Arrays.equals(end, bytes(offset)) ? OptionalLong.of(offset) : OptionalLong.empty();
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
