package io.github.backstep.tui.home;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.stepper.EnglishWords;
import io.github.backstep.tui.stepper.Mode;
import io.github.backstep.tui.venue.FirstVisit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the home screen looks like, and how one gets about in it. */
class HomeScreensTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "200,60"})
  void front(int columns, int rows) {
    Pilot<Home> pilot = Homes.english().resize(columns, rows).tick(20);
    assertGolden("home-front-" + columns + "x" + rows, pilot.screen());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "200,60"})
  void form(int columns, int rows) {
    Pilot<Home> pilot = Homes.english().resize(columns, rows).press("2", "Down", "Down");
    pilot.press("Down", "Down", "Down", "Down").type("8,x");
    assertGolden("home-form-" + columns + "x" + rows, pilot.screen());
  }

  @Test
  void asciiFrontAndForm() {
    Pilot<Home> pilot = Homes.open(Mode.ASCII).resize(120, 40).tick(20);
    assertGolden("home-front-ascii-120x40", pilot.screen());
    assertGolden("home-form-ascii-120x40", pilot.press("2").screen());
  }

  @Test
  void frenchFrontAndForm() {
    Pilot<Home> pilot = Homes.french();
    assertGolden("home-front-french-80x24", pilot.screen());
    assertGolden("home-form-french-80x24", pilot.press("2").screen());
    assertGolden("home-form-french-120x40", pilot.resize(120, 40).screen());
  }

  @Test
  void help() {
    assertGolden("home-help-80x24", Homes.english().press("?").screen());
    assertGolden("home-form-help-80x24", Homes.english().press("2", "F1").screen());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "2", "3", "4"})
  void frenchScreensAreFrench(String keys) {
    Pilot<Home> pilot = Homes.french().resize(120, 40);
    if (!keys.isEmpty()) {
      pilot.press(keys);
    }
    assertFrench(pilot);
    assertFrench(pilot.press("F1"));
  }

  /** But for the names of exercises, and commands. */
  private static void assertFrench(Pilot<Home> pilot) {
    String prose = pilot.screen().replaceAll("backstep (exercise start|grade|record)", "");
    for (String name : pilot.model().world().exercises().names()) {
      prose = prose.replace(name + " ", "");
    }
    assertEquals(List.of(), EnglishWords.in(prose), pilot.screen());
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void everyModeShowsTheSameChoices(Mode mode) {
    Pilot<Home> pilot = Homes.open(mode);
    for (int job = 1; job <= pilot.model().jobs().all().size(); job++) {
      assertTrue(pilot.screen().contains(String.valueOf(job)), pilot.screen());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCardFitsTheSmallestScreen(Language language) {
    Home home = (language == Language.FRENCH ? Homes.french() : Homes.english()).model();
    for (Job job : home.jobs().all()) {
      Spans about = Spans.of(home.text("job." + job.name() + ".about"), Style.PLAIN);
      assertTrue(about.wrap(38, Glyphs.UNICODE).size() <= 2, about.text());
      String state = job.state(home.look().texts());
      assertTrue(state.length() <= 38, state);
    }
    for (String title : List.of("living.title", "living.rests")) {
      assertTrue(home.text(title).length() <= 29, home.text(title));
    }
  }

  @Test
  void everyJobIsOpenedByItsNumberByEnterAndByTheMouse() {
    int jobs = Homes.english().model().jobs().all().size();
    for (int job = 0; job < jobs; job++) {
      Pilot<Home> pilot = Homes.english();
      String title =
          pilot.model().text("job." + pilot.model().jobs().all().get(job).name() + ".title");
      int row = row(pilot, title);
      for (int i = 0; i < job; i++) {
        pilot.press("Down");
      }
      assertEquals(job, pilot.press("Enter").model().jobs().chosen());
      assertTrue(pilot.model().jobs().isOpen());
      assertFalse(pilot.press("Escape").model().jobs().isOpen());
      assertEquals(job, pilot.press("Escape", String.valueOf(job + 1)).model().jobs().chosen());
      assertTrue(Homes.english().click(10, row).model().jobs().isOpen());
    }
  }

  private static int row(Pilot<Home> pilot, String title) {
    List<String> rows = pilot.screen().lines().toList();
    for (int y = 0; y < rows.size(); y++) {
      if (rows.get(y).contains(title)) {
        return y;
      }
    }
    throw new AssertionError(title + " is not in\n" + pilot.screen());
  }

  @Test
  void newcomerIsWelcomedOnce() {
    FirstVisit visit = new FirstVisit(folder.resolve("state").resolve("seen-home"));
    World world = Homes.world(folder, visit);
    Pilot<Home> pilot = Homes.open(Mode.TRUE, world);
    assertTrue(pilot.screen().contains("Welcome!"), pilot.screen());
    assertFalse(pilot.press("Down").screen().contains("Welcome!"));
    assertFalse(Homes.open(Mode.TRUE, world).screen().contains("Welcome!"));
  }

  @Test
  void keyThatMeansNothingIsSaidToMeanNothing() {
    assertTrue(Homes.english().press("F5").screen().contains("F5 is not bound"));
  }

  @Test
  void smallScreenSaysWhatItNeeds() {
    assertTrue(Homes.english().resize(70, 20).screen().startsWith("Backstep needs 80×24,"));
  }

  @Test
  void quitsFromTheFront() {
    assertTrue(Homes.english().press("q").finished());
    assertTrue(Homes.english().press("Ctrl-C").finished());
    assertFalse(Homes.english().press("1", "Ctrl-C").finished());
  }
}
