package io.github.backstep.random;

/**
 * The generator MT19937: 624 words of state, a period of 2¹⁹⁹³⁷ − 1, 32 bits a draw. Seeded from
 * one unsigned 32-bit number the way its authors and NumPy do it.
 *
 * @see "Matsumoto, Nishimura: Mersenne Twister: A 623-Dimensionally Equidistributed Uniform
 *     Pseudo-Random Number Generator, ACM TOMACS 8(1), 1998; the seeding is init_genrand of their
 *     mt19937ar.c, 2002"
 */
final class MersenneTwister {
  private static final int WORDS = 624;
  private static final int MIDDLE = 397;
  private static final int TWIST = 0x9908b0df;
  private static final int HIGHEST_BIT = 0x80000000;
  private static final int OTHER_BITS = 0x7fffffff;

  private final int[] state;
  private int next;

  /** A generator for a seed whose 32 bits are read as an unsigned number. */
  MersenneTwister(int seed) {
    this(new int[WORDS], WORDS);
    state[0] = seed;
    for (int i = 1; i < WORDS; i++) {
      int previous = state[i - 1];
      state[i] = 1812433253 * (previous ^ (previous >>> 30)) + i;
    }
  }

  private MersenneTwister(int[] state, int next) {
    this.state = state;
    this.next = next;
  }

  /** An independent generator that goes on from the same point. */
  MersenneTwister copy() {
    return new MersenneTwister(state.clone(), next);
  }

  /** The next 32 bits. */
  int nextInt() {
    if (next == WORDS) {
      twistAll();
    }
    return temper(state[next++]);
  }

  private void twistAll() {
    for (int i = 0; i < WORDS; i++) {
      int joined = (state[i] & HIGHEST_BIT) | (state[(i + 1) % WORDS] & OTHER_BITS);
      int twisted = (joined >>> 1) ^ ((joined & 1) == 0 ? 0 : TWIST);
      state[i] = state[(i + MIDDLE) % WORDS] ^ twisted;
    }
    next = 0;
  }

  private static int temper(int word) {
    int y = word;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return y ^ (y >>> 18);
  }
}
