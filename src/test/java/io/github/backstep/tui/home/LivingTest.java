package io.github.backstep.tui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.Step;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.stepper.Mode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The picture on the front: a network that really learns, and then rests. */
class LivingTest {
  /** More ticks than it takes. */
  private static final int LONG = 1000;

  private static Pupil.Attempt attempt(Pilot<Home> pilot) {
    return pilot.model().living().attempt();
  }

  @Test
  void beginsWithARandomNetworkAndEndsWithOneThatHasLearned() {
    Pilot<Home> pilot = Homes.english().tick(1);
    assertEquals(0, attempt(pilot).steps());
    assertTrue(attempt(pilot).accuracy() < 0.9, "nothing is learned yet");
    pilot.tick(LONG);
    assertTrue(attempt(pilot).accuracy() > 0.95, attempt(pilot).accuracy() + " of the test");
    assertEquals(attempt(pilot).steps(), attempt(pilot).losses().size());
  }

  @Test
  void accuracyAndLossAreThoseOfTheRun() {
    Pupil.Attempt attempt = attempt(Homes.english().tick(12));
    Run run = Run.prepare(Presets.MOONS.config(), Path.of("no data is read"));
    Step last = run.timeline().step(attempt.steps() - 1);
    assertEquals(
        run.evaluator().score(run.data().test(), last.after()).accuracy(), attempt.accuracy());
    assertEquals(last.loss(), attempt.losses().get(attempt.steps() - 1));
  }

  @Test
  void restsInTheEndAndBeginsAnewWithAnotherNetworkWhenAsked() {
    HomeScreen screen = new HomeScreen();
    Pilot<Home> pilot = Homes.english().tick(LONG);
    assertNull(screen.tick(pilot.model()));
    assertTrue(pilot.screen().contains("learned just now"), pilot.screen());
    Pupil.Attempt first = attempt(pilot);
    pilot.press("Space");
    assertEquals(first, attempt(pilot), "the old picture stays until there is a new one");
    pilot.tick(LONG);
    assertNull(screen.tick(pilot.model()));
    assertNotEquals(first.losses(), attempt(pilot).losses());
  }

  @Test
  void restsWhileAPageIsOpen() {
    assertNull(new HomeScreen().tick(Homes.english().tick(3).press("1").model()));
  }

  @Test
  void whereNothingIsDrawnNothingLives() {
    Pilot<Home> pilot = Homes.open(Mode.PLAIN);
    assertNull(new HomeScreen().tick(pilot.model()));
    assertNull(pilot.press("Space").model().living());
  }

  /** The class of the one corner looks otherwise than that of the other, and so do their points. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void bothSidesOfTheBoundaryAreToldApartInEveryMode(Mode mode) {
    if (mode.isPlain()) {
      return;
    }
    Pilot<Home> pilot = Homes.open(mode).tick(10);
    Glyphs glyphs = pilot.model().look().glyphs();
    assertNotEquals(cell(pilot.canvas(), 47, 3), cell(pilot.canvas(), 77, 18));
    String picture = pilot.screen();
    assertTrue(picture.indexOf(glyphs.classMark(0)) >= 0, picture);
    assertTrue(picture.indexOf(glyphs.classMark(1)) >= 0, picture);
  }

  private static String cell(Canvas canvas, int x, int y) {
    return canvas.charAt(x, y) + " " + canvas.styleAt(x, y);
  }
}
