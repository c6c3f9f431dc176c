package io.github.backstep.tui.stepper;

import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.theme.Theme;

/**
 * What stays the same while a run is stepped through.
 *
 * @param subject the run, or the trace of one
 * @param loader where steps come from
 */
record Session(Subject subject, Position.Course course, Loader loader, Theme theme, Glyphs glyphs) {
  Session(Subject subject, Theme theme, Glyphs glyphs) {
    this(subject, subject.course(), new Loader(subject), theme, glyphs);
  }
}
