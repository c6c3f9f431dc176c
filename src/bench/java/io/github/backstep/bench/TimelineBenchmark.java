package io.github.backstep.bench;

import io.github.backstep.run.Step;
import io.github.backstep.run.Timeline;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whole steps of a run that has been trained to its end. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TimelineBenchmark {
  private final Random random = new Random(42);
  private Timeline timeline;
  private int at;

  @Setup
  public void setUp() {
    timeline = DigitsRun.prepare().timeline();
    at = timeline.length() - 1;
    timeline.step(at);
  }

  /** Any of the 4400 steps, with all its tensors. */
  @Benchmark
  public Step anyStep() {
    at = random.nextInt(timeline.length());
    return timeline.step(at);
  }

  /** The step before the last one asked for. */
  @Benchmark
  public Step stepBefore() {
    at = at == 0 ? timeline.length() - 1 : at - 1;
    return timeline.step(at);
  }
}
