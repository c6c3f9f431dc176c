package io.github.backstep.tui.home;

import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.language.Language;
import io.github.backstep.lesson.Lessons;
import io.github.backstep.lesson.progress.ProgressFile;
import io.github.backstep.lesson.stage.Runs;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.lesson.Shelf;
import io.github.backstep.tui.stepper.Mode;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.theme.Theme;
import io.github.backstep.tui.venue.Appearance;
import io.github.backstep.tui.venue.FirstVisit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Home screens for tests. */
final class Homes {
  private static final Size SIZE = new Size(80, 24);

  private Homes() {}

  /** The home screen of somebody who has been there, in an empty folder without data. */
  static Pilot<Home> open(Mode mode) {
    return open(mode, world(Path.of("xyz")));
  }

  static Pilot<Home> open(Mode mode, World world) {
    Appearance look = mode.appearance();
    Home home = HomeScreen.first(world, HomeScreen.jobs(world, new Examples()), look, SIZE);
    Home living = mode.isPlain() ? home : home.with(Living.begin());
    return Pilot.of(new HomeScreen(), living, look.glyphs());
  }

  /** The same in the colours of most terminals. */
  static Pilot<Home> english() {
    return open(Mode.TRUE);
  }

  static Pilot<Home> french() {
    Theme theme = Theme.of(ColorDepth.TRUE);
    Appearance look = Appearance.of(theme, Glyphs.UNICODE, Language.FRENCH);
    World world = world(Path.of("xyz"));
    return Pilot.of(
        new HomeScreen(),
        HomeScreen.first(world, HomeScreen.jobs(world, new Examples()), look, SIZE));
  }

  /** A world in which one has been before. */
  static World world(Path folder) {
    try {
      Path mark = Files.createTempFile("backstep-test", "seen");
      mark.toFile().deleteOnExit();
      return world(folder, new FirstVisit(mark));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A world in which nothing has been done of the lessons. */
  static World world(Path folder, FirstVisit firstVisit) {
    return world(folder, new ProgressFile(Path.of("xyz", "lessons.json")), firstVisit);
  }

  static World world(Path folder, ProgressFile progress, FirstVisit firstVisit) {
    Path data = Path.of("no data");
    Shelf lessons = new Shelf(Lessons.ofCourse(), new Runs(data), progress);
    Exercises exercises = new Exercises(io.github.backstep.grade.exercise.Shelf.ofProgram());
    return new World(data, folder, "backstep test", lessons, exercises, firstVisit);
  }
}
