package io.github.backstep.tui.stepper;

import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.theme.Theme;

/**
 * What stays the same while a run is stepped through.
 *
 * @param title the run in a few words, for the header
 * @param loader where steps come from
 */
record Session(String title, Position.Course course, Loader loader, Theme theme, Glyphs glyphs) {}
