package io.github.backstep.random;

/**
 * NumPy's legacy random generator: the same seed gives the numbers that {@code
 * numpy.random.RandomState(seed)} gives, in the same order and from the same number of draws.
 *
 * <p>A generator is a position in one stream of 32-bit words. A double takes two words, a Gaussian
 * takes pairs of doubles and leaves a second Gaussian behind for the next call, and a whole number
 * below a bound takes words until one fits. Not safe for use by several threads at once.
 *
 * @see "NumPy: random/mtrand.pyx, random/src/legacy/legacy-distributions.c"
 */
public final class NumpyRandom {
  /** The largest seed, 2³² − 1. */
  public static final long MAX_SEED = 0xffffffffL;

  private static final double TWO_TO_26 = 0x1p26;
  private static final double TWO_TO_53 = 0x1p53;

  private final MersenneTwister twister;
  private boolean hasSecondGaussian;
  private double secondGaussian;

  /**
   * A generator at the start of its stream.
   *
   * @param seed from 0 to {@link #MAX_SEED}
   * @throws IllegalArgumentException if the seed is outside that range
   */
  public NumpyRandom(long seed) {
    this(new MersenneTwister(seedBits(seed)));
  }

  private NumpyRandom(MersenneTwister twister) {
    this.twister = twister;
  }

  private static int seedBits(long seed) {
    if (seed < 0 || seed > MAX_SEED) {
      throw rejected("seed", "0 to " + MAX_SEED, seed);
    }
    return (int) seed;
  }

  /**
   * An independent generator at the same point of the same stream, the Gaussian left over included:
   * both go on with the same numbers.
   */
  public NumpyRandom copy() {
    NumpyRandom copy = new NumpyRandom(twister.copy());
    copy.hasSecondGaussian = hasSecondGaussian;
    copy.secondGaussian = secondGaussian;
    return copy;
  }

  /** The next 32 bits of the stream as a number from 0 to 2³² − 1. */
  public long nextUnsignedInt() {
    return Integer.toUnsignedLong(twister.nextInt());
  }

  /** A uniform double in [0, 1) with 53 random bits ({@code random_sample}). */
  public double nextDouble() {
    int high = twister.nextInt() >>> 5;
    int low = twister.nextInt() >>> 6;
    return (high * TWO_TO_26 + low) / TWO_TO_53;
  }

  /**
   * A Gaussian of mean 0 and deviation 1 ({@code randn}). Gaussians are made in pairs; every second
   * call returns the one left over and draws nothing.
   *
   * @see "Marsaglia, Bray: A Convenient Method for Generating Normal Variables, SIAM Review 6(3),
   *     1964 (the polar method)"
   */
  public double nextGaussian() {
    if (hasSecondGaussian) {
      hasSecondGaussian = false;
      return secondGaussian;
    }
    return drawGaussianPair();
  }

  private double drawGaussianPair() {
    double x1;
    double x2;
    double square;
    do {
      x1 = 2.0 * nextDouble() - 1.0;
      x2 = 2.0 * nextDouble() - 1.0;
      square = x1 * x1 + x2 * x2;
    } while (square >= 1.0 || square == 0.0);
    double stretch = Math.sqrt(-2.0 * StrictMath.log(square) / square);
    secondGaussian = stretch * x1;
    hasSecondGaussian = true;
    return stretch * x2;
  }

  /**
   * A Gaussian of the given mean and deviation, mean + scale·{@link #nextGaussian}.
   *
   * @throws IllegalArgumentException if the scale is negative
   */
  public double normal(double mean, double scale) {
    if (scale < 0) {
      throw rejected("scale", "0 or more", scale);
    }
    return mean + scale * nextGaussian();
  }

  /** A uniform double in [low, high), low + (high − low)·{@link #nextDouble}. */
  public double uniform(double low, double high) {
    return low + (high - low) * nextDouble();
  }

  /**
   * A whole number from 0 to bound − 1, each equally likely ({@code randint(bound)}). Words are cut
   * to as many bits as bound − 1 has and thrown away while they are too large; a bound of 1 draws
   * nothing.
   *
   * @throws IllegalArgumentException if the bound is not positive
   */
  public int nextInt(int bound) {
    if (bound < 1) {
      throw rejected("bound", "1 or more", bound);
    }
    return bound == 1 ? 0 : drawUpTo(bound - 1);
  }

  private int drawUpTo(int largest) {
    int mask = -1 >>> Integer.numberOfLeadingZeros(largest);
    int value;
    do {
      value = twister.nextInt() & mask;
    } while (value > largest);
    return value;
  }

  /** Puts the values in random order, exchanging from the last place down ({@code shuffle}). */
  public void shuffle(int[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      int other = nextInt(i + 1);
      int value = values[i];
      values[i] = values[other];
      values[other] = value;
    }
  }

  /**
   * The numbers from 0 to n − 1 in random order ({@code permutation(n)}).
   *
   * @throws IllegalArgumentException if n is negative
   */
  public int[] permutation(int n) {
    if (n < 0) {
      throw rejected("numbers to permute", "0 or more", n);
    }
    int[] values = new int[n];
    for (int i = 0; i < n; i++) {
      values[i] = i;
    }
    shuffle(values);
    return values;
  }

  private static IllegalArgumentException rejected(String what, String expected, Number got) {
    return new IllegalArgumentException(what + ": expected " + expected + ", got " + got);
  }
}
