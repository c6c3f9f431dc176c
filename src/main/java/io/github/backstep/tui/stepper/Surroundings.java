package io.github.backstep.tui.stepper;

import java.nio.file.Path;

/**
 * What the screen has to know of the world outside to open other runs, to write files, and to say
 * where leaving it leads.
 *
 * @param dataFolder where data files lie
 * @param engine what traces say of the program that wrote them
 * @param leadsHome whether one came from the home screen and goes back to it
 */
public record Surroundings(Path dataFolder, String engine, boolean leadsHome) {
  /** Those of a stepper that was opened from the command line. */
  public Surroundings(Path dataFolder, String engine) {
    this(dataFolder, engine, false);
  }

  /** The same where one came from the home screen. */
  public Surroundings fromHome() {
    return new Surroundings(dataFolder, engine, true);
  }
}
