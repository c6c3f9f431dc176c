package io.github.backstep.tui.stepper;

import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import java.nio.file.Path;

/** The stepper on make-moons with something open. */
public class MoonsOpenedBenchmark extends OpenedBenchmark {
  public MoonsOpenedBenchmark() {
    super(Run.prepare(Presets.MOONS.config(), Path.of("no data is read")), "dW2[3,7]");
  }
}
