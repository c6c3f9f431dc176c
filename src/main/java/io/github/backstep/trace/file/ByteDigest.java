package io.github.backstep.trace.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The XXH64 of bytes that come piece by piece, with seed 0.
 *
 * @see "Yann Collet: xxHash, fast digest algorithm, specification 0.1.1"
 */
final class ByteDigest {
  private static final long P1 = 0x9E3779B185EBCA87L;
  private static final long P2 = 0xC2B2AE3D27D4EB4FL;
  private static final long P3 = 0x165667B19E3779F9L;
  private static final long P4 = 0x85EBCA77C2B2AE63L;
  private static final long P5 = 0x27D4EB2F165667C5L;
  private static final int STRIPE = 32;
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] rest = new byte[STRIPE];
  private int restLength;
  private long length;
  private long a = 0x60EA27EEADC0B5D6L; // P1 + P2, modulo 2⁶⁴
  private long b = P2;
  private long c;
  private long d = -P1;

  void update(byte[] bytes, int from, int count) {
    length += count;
    int end = from + count;
    int next = from;
    if (restLength > 0) {
      next += keep(bytes, from, Math.min(count, STRIPE - restLength));
      if (restLength == STRIPE) {
        stripes(rest, 0, STRIPE);
        restLength = 0;
      }
    }
    int whole = next + (end - next) / STRIPE * STRIPE;
    stripes(bytes, next, whole);
    keep(bytes, whole, end - whole);
  }

  private int keep(byte[] bytes, int from, int count) {
    System.arraycopy(bytes, from, rest, restLength, count);
    restLength += count;
    return count;
  }

  private void stripes(byte[] bytes, int from, int to) {
    long a = this.a;
    long b = this.b;
    long c = this.c;
    long d = this.d;
    for (int i = from; i < to; i += STRIPE) {
      a = round(a, (long) LONG.get(bytes, i));
      b = round(b, (long) LONG.get(bytes, i + 8));
      c = round(c, (long) LONG.get(bytes, i + 16));
      d = round(d, (long) LONG.get(bytes, i + 24));
    }
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
  }

  private static long round(long lane, long input) {
    return Long.rotateLeft(lane + input * P2, 31) * P1;
  }

  /** The digest of what has come so far. More may come. */
  long value() {
    long hash = length < STRIPE ? P5 : lanes();
    hash += length;
    int i = 0;
    for (; i + 8 <= restLength; i += 8) {
      hash = Long.rotateLeft(hash ^ round(0, (long) LONG.get(rest, i)), 27) * P1 + P4;
    }
    if (i + 4 <= restLength) {
      hash = Long.rotateLeft(hash ^ ((int) INT.get(rest, i) & 0xffffffffL) * P1, 23) * P2 + P3;
      i += 4;
    }
    for (; i < restLength; i++) {
      hash = Long.rotateLeft(hash ^ (rest[i] & 0xff) * P5, 11) * P1;
    }
    return mixed(hash);
  }

  private long lanes() {
    long hash =
        Long.rotateLeft(a, 1)
            + Long.rotateLeft(b, 7)
            + Long.rotateLeft(c, 12)
            + Long.rotateLeft(d, 18);
    for (long lane : new long[] {a, b, c, d}) {
      hash = (hash ^ round(0, lane)) * P1 + P4;
    }
    return hash;
  }

  private static long mixed(long value) {
    long hash = (value ^ (value >>> 33)) * P2;
    hash = (hash ^ (hash >>> 29)) * P3;
    return hash ^ (hash >>> 32);
  }

  /** The digest as 16 hexadecimal digits. */
  String text() {
    return "%016x".formatted(value());
  }
}
