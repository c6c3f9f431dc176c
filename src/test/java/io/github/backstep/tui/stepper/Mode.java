package io.github.backstep.tui.stepper;

import io.github.backstep.language.Language;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.canvas.Color;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.theme.Ground;
import io.github.backstep.tui.theme.Theme;
import io.github.backstep.tui.venue.Appearance;
import java.nio.file.Path;

/** A way in which the screens can be had. */
public enum Mode {
  TRUE(ColorDepth.TRUE, Ground.DARK, Glyphs.UNICODE, Language.ENGLISH),
  INDEXED_256(ColorDepth.INDEXED_256, Ground.DARK, Glyphs.UNICODE, Language.ENGLISH),
  ANSI_16(ColorDepth.ANSI_16, Ground.DARK, Glyphs.UNICODE, Language.ENGLISH),
  NO_COLOR(ColorDepth.NONE, Ground.DARK, Glyphs.UNICODE, Language.ENGLISH),
  ASCII(ColorDepth.NONE, Ground.DARK, Glyphs.ASCII, Language.ENGLISH),
  LIGHT(ColorDepth.TRUE, Ground.LIGHT, Glyphs.UNICODE, Language.ENGLISH),
  LIGHT_16(ColorDepth.ANSI_16, Ground.LIGHT, Glyphs.UNICODE, Language.ENGLISH),
  FRENCH(ColorDepth.INDEXED_256, Ground.DARK, Glyphs.UNICODE, Language.FRENCH),
  PLAIN(ColorDepth.NONE, Ground.DARK, Glyphs.PLAIN, Language.ENGLISH),
  PLAIN_FRENCH(ColorDepth.NONE, Ground.DARK, Glyphs.PLAIN, Language.FRENCH);

  private final ColorDepth depth;
  private final Ground ground;

  @SuppressWarnings("ImmutableEnumChecker") // glyphs are constants
  private final Glyphs glyphs;

  private final Language language;

  Mode(ColorDepth depth, Ground ground, Glyphs glyphs, Language language) {
    this.depth = depth;
    this.ground = ground;
    this.glyphs = glyphs;
    this.language = language;
  }

  /**
   * The stepper at the first operation, at 80 by 24.
   *
   * @param folder where files are written
   */
  Pilot<Model> open(Subject subject, Path folder) {
    Session session = new Session(subject, appearance());
    return Pilot.of(new Stepper(), Stepper.start(session, new Size(80, 24)), glyphs);
  }

  /** How a screen speaks to its reader then. */
  public Appearance appearance() {
    return Appearance.of(Theme.of(depth, ground), glyphs, language);
  }

  public boolean isPlain() {
    return glyphs == Glyphs.PLAIN;
  }

  /** Whether this is all that a terminal of this kind can show. */
  boolean shows(char c) {
    return glyphs.isUnicode() ? c >= ' ' : glyphs.of(c) == c;
  }

  /** Whether a terminal of this kind has such a colour. */
  boolean shows(Color color) {
    return switch (color.kind()) {
      case DEFAULT -> true;
      case RGB -> depth == ColorDepth.TRUE;
      case INDEXED -> depth == ColorDepth.INDEXED_256;
      case ANSI -> depth == ColorDepth.ANSI_16;
    };
  }
}
