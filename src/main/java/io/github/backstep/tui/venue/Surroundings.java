package io.github.backstep.tui.venue;

import java.nio.file.Path;

/**
 * What the screen has to know of the world outside to open other runs, to write files, and to say
 * where leaving it leads.
 *
 * @param dataFolder where data files lie
 * @param engine what traces say of the program that wrote them
 * @param leadsHome whether one came from the home screen and goes back to it
 * @param folder where files are written that are named without one
 */
public record Surroundings(Path dataFolder, String engine, boolean leadsHome, Path folder) {
  /** Those of a stepper that was opened from the command line. */
  public Surroundings(Path dataFolder, String engine) {
    this(dataFolder, engine, false, Path.of(""));
  }

  /** The same where one came from the home screen. */
  public Surroundings fromHome() {
    return new Surroundings(dataFolder, engine, true, folder);
  }

  /** The same with another folder to write into. */
  public Surroundings in(Path other) {
    return new Surroundings(dataFolder, engine, leadsHome, other);
  }
}
