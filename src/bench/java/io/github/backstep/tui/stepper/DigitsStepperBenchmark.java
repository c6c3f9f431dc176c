package io.github.backstep.tui.stepper;

import io.github.backstep.bench.DigitsRun;

/** The stepper on digits: operands of 784×128 and as many steps as on MNIST. */
public class DigitsStepperBenchmark extends StepperBenchmark {
  public DigitsStepperBenchmark() {
    super(DigitsRun.prepare(), "dW1[400,60]");
  }
}
