package io.github.backstep.tui.stepper;

import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import java.nio.file.Path;

/** The stepper on make-moons, where the picture is a decision boundary. */
public class MoonsStepperBenchmark extends StepperBenchmark {
  public MoonsStepperBenchmark() {
    super(Run.prepare(Presets.MOONS.config(), Path.of("no data is read")), "dW2[3,7]");
  }
}
