package io.github.backstep.tui.stepper;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.theme.Theme;

/**
 * What stays the same while a run is stepped through.
 *
 * @param subject the run, or the trace of one
 * @param loader where steps come from
 */
record Session(Subject subject, Position.Course course, Loader loader, Appearance appearance) {
  Session(Subject subject, Appearance appearance) {
    this(subject, subject.course(), new Loader(subject), appearance);
  }

  Theme theme() {
    return appearance.theme();
  }

  Glyphs glyphs() {
    return appearance.glyphs();
  }

  Texts texts() {
    return appearance.texts();
  }
}
