package io.github.backstep.bench;

import io.github.backstep.run.Execution;
import io.github.backstep.run.Run;
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

/** Training at full speed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TrainingBenchmark {
  private Run run;
  private Execution execution;

  @Setup
  public void setUp() {
    run = DigitsRun.prepare();
    begin();
  }

  private void begin() {
    execution = run.execution(run.start(), 0);
  }

  /** One mini-batch of 64: forward, loss, backward, update. */
  @Benchmark
  public double step() {
    if (execution.next() == run.schedule().calendar().steps()) {
      begin();
    }
    execution.advance();
    return execution.loss();
  }

  /** 88 mini-batches. */
  @Benchmark
  public double epoch() {
    double sum = 0;
    for (int i = 0; i < run.schedule().calendar().stepsPerEpoch(); i++) {
      sum += step();
    }
    return sum;
  }
}
