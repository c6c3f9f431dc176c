package io.github.backstep.tensor;

import java.util.HexFormat;
import java.util.List;

/**
 * A tensor's fingerprint: the XXH64 hash (seed 0) of its cells as little-endian IEEE 754 doubles,
 * row after row, every NaN as 0x7ff8000000000000. Equal bits give equal digests on every machine,
 * and a difference has one chance in 2⁶⁴ not to show. It is no protection against somebody who
 * wants two tensors to look alike.
 *
 * @see "Collet: xxHash fast digest algorithm, XXH64, version 0.1.1, 2018"
 */
public record Digest(long bits) {
  private static final long PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME_3 = 0x165667B19E3779F9L;
  private static final long PRIME_4 = 0x85EBCA77C2B2AE63L;
  private static final long PRIME_5 = 0x27D4EB2F165667C5L;

  /** What the four accumulators begin with; the first with PRIME_1 + PRIME_2. */
  static final long SEED_0 = 0x60EA27EEADC0B5D6L;

  static final long SEED_1 = PRIME_2;
  static final long SEED_2 = 0;
  static final long SEED_3 = -PRIME_1;

  public static Digest of(Tensor tensor) {
    double[] cells = tensor.cells();
    long a = SEED_0;
    long b = SEED_1;
    long c = SEED_2;
    long d = SEED_3;
    for (int i = 0; i + 4 <= cells.length; i += 4) {
      a = round(a, bits(cells[i]));
      b = round(b, bits(cells[i + 1]));
      c = round(c, bits(cells[i + 2]));
      d = round(d, bits(cells[i + 3]));
    }
    return finish(a, b, c, d, cells);
  }

  /** The digest of several: of their halves as numbers from 0 to 2³² − 1, the upper half first. */
  public static Digest of(List<Digest> parts) {
    double[] halves = new double[2 * parts.size()];
    for (int i = 0; i < parts.size(); i++) {
      long bits = parts.get(i).bits;
      halves[2 * i] = bits >>> 32;
      halves[2 * i + 1] = bits & 0xffffffffL;
    }
    return of(Tensor.row(halves));
  }

  /**
   * Puts four accumulators together, each of which has taken every fourth cell, and adds the cells
   * that are left over.
   */
  static Digest finish(long a, long b, long c, long d, double[] cells) {
    long hash = cells.length < 4 ? PRIME_5 : merged(a, b, c, d);
    hash += 8L * cells.length;
    for (int i = cells.length - cells.length % 4; i < cells.length; i++) {
      hash ^= round(0, bits(cells[i]));
      hash = Long.rotateLeft(hash, 27) * PRIME_1 + PRIME_4;
    }
    return new Digest(avalanche(hash));
  }

  private static long merged(long a, long b, long c, long d) {
    long hash =
        Long.rotateLeft(a, 1)
            + Long.rotateLeft(b, 7)
            + Long.rotateLeft(c, 12)
            + Long.rotateLeft(d, 18);
    return merge(merge(merge(merge(hash, a), b), c), d);
  }

  private static long bits(double cell) {
    return Double.doubleToLongBits(cell);
  }

  static long round(long accumulator, long input) {
    return Long.rotateLeft(accumulator + input * PRIME_2, 31) * PRIME_1;
  }

  private static long merge(long hash, long accumulator) {
    return (hash ^ round(0, accumulator)) * PRIME_1 + PRIME_4;
  }

  private static long avalanche(long hash) {
    long h = (hash ^ (hash >>> 33)) * PRIME_2;
    h = (h ^ (h >>> 29)) * PRIME_3;
    return h ^ (h >>> 32);
  }

  /** Sixteen hexadecimal digits. */
  @Override
  public String toString() {
    return HexFormat.of().toHexDigits(bits);
  }
}
