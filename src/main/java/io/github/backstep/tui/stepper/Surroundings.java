package io.github.backstep.tui.stepper;

import java.nio.file.Path;

/**
 * What the screen has to know of the world outside to open other runs and to write files.
 *
 * @param dataFolder where data files lie
 * @param engine what traces say of the program that wrote them
 */
public record Surroundings(Path dataFolder, String engine) {}
