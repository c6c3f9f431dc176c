package io.github.backstep.tui.stepper.scene;

import io.github.backstep.explain.Parting;
import java.util.Optional;

/**
 * What is known by now of where two runs part.
 *
 * @param searched how many of their first steps are known to be the same
 * @param found where they part, once that is found
 */
public record Parted(int searched, Optional<Parting> found) {
  /** Two runs of which the first steps need no comparing. */
  public static Parted after(int searched) {
    return new Parted(searched, Optional.empty());
  }
}
