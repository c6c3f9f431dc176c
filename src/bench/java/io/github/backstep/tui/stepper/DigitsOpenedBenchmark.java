package io.github.backstep.tui.stepper;

import io.github.backstep.bench.DigitsRun;

/** The stepper on digits with something open. */
public class DigitsOpenedBenchmark extends OpenedBenchmark {
  public DigitsOpenedBenchmark() {
    super(DigitsRun.prepare(), "dW1[400,60]");
  }
}
