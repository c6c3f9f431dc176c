package io.github.backstep.bench;

import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Tensor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One matrix product. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class KernelBenchmark {
  @Param CourseProduct product;
  @Param CourseKernel kernel;

  private Kernel arithmetic;
  private Tensor left;
  private Tensor right;
  private Tensor out;

  @Setup
  public void setUp() {
    arithmetic = kernel.make();
    left = product.left();
    right = product.right();
    out = product.out();
  }

  @Benchmark
  public Tensor multiply() {
    product.multiply(arithmetic, left, right, out);
    return out;
  }
}
