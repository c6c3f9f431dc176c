package io.github.backstep.tui.stepper;

import io.github.backstep.language.Language;
import io.github.backstep.run.Preset;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.move.Travels;
import io.github.backstep.tui.stepper.scene.Scene;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.theme.Theme;
import io.github.backstep.tui.venue.Appearance;
import io.github.backstep.tui.venue.Recital;
import java.nio.file.Path;

/** Steppers for tests, on the presets' runs. */
public final class Screens {
  public static final Run MOONS = run(Presets.MOONS);
  public static final Run NOTEBOOK = run(Presets.NOTEBOOK_MOONS);

  private Screens() {}

  private static Run run(Preset preset) {
    return Run.prepare(preset.config(), Path.of("no data is read"));
  }

  public static Pilot<Model> moons() {
    return of(MOONS, ColorDepth.TRUE);
  }

  static Pilot<Model> of(Run run, ColorDepth depth) {
    return Pilot.of(new Stepper(), start(run, depth, Glyphs.UNICODE));
  }

  static Pilot<Model> ascii() {
    return Pilot.ascii(new Stepper(), start(MOONS, ColorDepth.NONE, Glyphs.ASCII));
  }

  static Pilot<Model> ascii(Language language) {
    Appearance look = Appearance.of(Theme.of(ColorDepth.NONE), Glyphs.ASCII, language);
    return Pilot.ascii(new Stepper(), portrayed(sketch(MOONS, look)));
  }

  /** The same run for readers of another language. */
  public static Pilot<Model> moons(Language language) {
    return of(MOONS, language);
  }

  static Pilot<Model> of(Run run, Language language) {
    Appearance look = Appearance.of(Theme.of(ColorDepth.TRUE), Glyphs.UNICODE, language);
    return Pilot.of(new Stepper(), portrayed(sketch(run, look)));
  }

  private static Model start(Run run, ColorDepth depth, Glyphs glyphs) {
    return portrayed(sketch(run, depth, glyphs));
  }

  private static Model portrayed(Model sketch) {
    Scene portrayed = sketch.session().loader().portrayed(sketch.scene());
    return Travels.portray(sketch, portrayed);
  }

  /** A stepper as it is where it is told in lines. */
  public static Model told(Subject subject, Language language) {
    Appearance plain = Appearance.of(Theme.of(ColorDepth.NONE), Glyphs.PLAIN, language);
    return portrayed(Stepper.start(new Session(subject, plain), Recital.PAGE));
  }

  /** The first screen before its pictures have been made. */
  public static Model sketch(Run run, ColorDepth depth, Glyphs glyphs) {
    return sketch(run, appearance(depth, glyphs));
  }

  private static Model sketch(Run run, Appearance appearance) {
    return Stepper.start(new Session(Subject.of(run), appearance), new Size(80, 24));
  }

  static Appearance appearance(ColorDepth depth, Glyphs glyphs) {
    return Appearance.of(Theme.of(depth), glyphs, Language.ENGLISH);
  }

  /** The first screen of make-moons in French. */
  static Model french() {
    Theme theme = Theme.of(ColorDepth.TRUE);
    Appearance appearance = Appearance.of(theme, Glyphs.UNICODE, Language.FRENCH);
    return Stepper.start(new Session(Subject.of(MOONS), appearance), new Size(80, 24));
  }

  /** Goes to an address as one would type it. */
  static Pilot<Model> go(Pilot<Model> pilot, String address) {
    return pilot.press(":").type(address).press("Enter");
  }
}
