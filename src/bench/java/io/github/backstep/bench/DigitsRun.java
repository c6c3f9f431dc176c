package io.github.backstep.bench;

import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import java.nio.file.Path;

/** A run on drawn digits: the same shapes as on MNIST, and as many steps. */
public final class DigitsRun {
  private DigitsRun() {}

  public static Run prepare() {
    return Run.prepare(Presets.DIGITS.config(), Path.of("no data is read"));
  }
}
