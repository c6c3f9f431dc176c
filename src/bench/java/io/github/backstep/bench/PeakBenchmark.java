package io.github.backstep.bench;

import java.util.concurrent.TimeUnit;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * As many fused multiply-adds as a core can do: chains that never leave the registers, and enough
 * of them that no one waits for its own last result.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PeakBenchmark {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int CHAINS = 10;
  private static final int LINKS = 10_000;

  private double factor = 0.999;

  /** Floating-point operations of one call. */
  static double flops() {
    return 2.0 * SPECIES.length() * CHAINS * LINKS;
  }

  /** The width of the machine's vectors in bits. */
  static int bits() {
    return SPECIES.vectorBitSize();
  }

  @Benchmark
  @Threads(1)
  public double oneThread() {
    return chains();
  }

  @Benchmark
  @Threads(Threads.MAX)
  public double allThreads() {
    return chains();
  }

  private double chains() {
    DoubleVector x = DoubleVector.broadcast(SPECIES, factor);
    DoubleVector s0 = x;
    DoubleVector s1 = x;
    DoubleVector s2 = x;
    DoubleVector s3 = x;
    DoubleVector s4 = x;
    DoubleVector s5 = x;
    DoubleVector s6 = x;
    DoubleVector s7 = x;
    DoubleVector s8 = x;
    DoubleVector s9 = x;
    for (int i = 0; i < LINKS; i++) {
      s0 = s0.fma(x, x);
      s1 = s1.fma(x, x);
      s2 = s2.fma(x, x);
      s3 = s3.fma(x, x);
      s4 = s4.fma(x, x);
      s5 = s5.fma(x, x);
      s6 = s6.fma(x, x);
      s7 = s7.fma(x, x);
      s8 = s8.fma(x, x);
      s9 = s9.fma(x, x);
    }
    DoubleVector even = s0.add(s2).add(s4).add(s6).add(s8);
    DoubleVector odd = s1.add(s3).add(s5).add(s7).add(s9);
    return even.add(odd).lane(0);
  }
}
