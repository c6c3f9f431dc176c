package io.github.backstep.tui.stepper;

import io.github.backstep.run.Run;
import io.github.backstep.tui.stepper.model.Model;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a key costs on a screen of 200×60 until its frame has been sent, the terminal's own time
 * left out, after the run has been trained to its end.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public abstract class StepperBenchmark {
  private final Run run;
  private final String cell;
  private final Random random = new Random(42);
  private Cockpit cockpit;
  private int presses;

  /**
   * @param cell one that can be gone to at any step
   */
  StepperBenchmark(Run run, String cell) {
    this.run = run;
    this.cell = cell;
  }

  @Setup
  public void setUp() throws Exception {
    cockpit = new Cockpit(run);
    travel();
  }

  @TearDown(Level.Invocation)
  public void lookAhead() throws Exception {
    cockpit.lookAhead();
  }

  /** An operation: 100 forward, through a few mini-batches, and as many back. */
  @Benchmark
  public Model operation() throws Exception {
    return cockpit.press(presses++ / 100 % 2 == 0 ? "s" : "S");
  }

  /** Another cell of the same tensor. */
  @Benchmark
  public Model cell() throws Exception {
    return cockpit.press(presses++ / 100 % 2 == 0 ? "Down" : "Up");
  }

  /** To a cell at any step of the run, by its address. */
  @Benchmark
  public Model travel() throws Exception {
    int step = random.nextInt(cockpit.lastStep() + 1);
    cockpit.type(":step %d / %s".formatted(step, cell));
    return cockpit.press("Enter");
  }
}
