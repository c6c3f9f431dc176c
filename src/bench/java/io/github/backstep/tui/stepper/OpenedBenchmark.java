package io.github.backstep.tui.stepper;

import io.github.backstep.run.Run;
import io.github.backstep.tui.stepper.model.Model;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a key costs on a screen of 200×60 where something is open: with pictures, watches and a
 * table the whole of another mini-batch, and everything drawn anew that follows it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public abstract class OpenedBenchmark {
  private final Run run;
  private final String cell;

  @Param public Opened opened;

  private Cockpit cockpit;
  private int presses;

  /**
   * @param cell of a large tensor
   */
  OpenedBenchmark(Run run, String cell) {
    this.run = run;
    this.cell = cell;
  }

  @Setup
  public void setUp() throws Exception {
    cockpit = new Cockpit(run);
    cockpit.type(":step 2000 / " + cell);
    cockpit.press("Enter");
    opened.open(cockpit);
  }

  @TearDown(Level.Invocation)
  public void lookAhead() throws Exception {
    cockpit.lookAhead();
  }

  /** 40 times forward, and as often back. */
  @Benchmark
  public Model redraw() throws Exception {
    return cockpit.press(opened.key(presses++ / 40 % 2 == 0));
  }
}
