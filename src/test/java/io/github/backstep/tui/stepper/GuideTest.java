package io.github.backstep.tui.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.run.ModelConfig;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.stepper.command.Help;
import io.github.backstep.tui.stepper.command.Prompt;
import io.github.backstep.tui.stepper.journey.Journey;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Focus;
import io.github.backstep.tui.stepper.scene.Position;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.stepper.sheet.TensorList;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.venue.Appearance;
import io.github.backstep.tui.venue.Surroundings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bottom line and the help say what can be done where one is. */
class GuideTest {
  private static String footer(Pilot<Model> pilot) {
    List<String> rows = pilot.screen().lines().toList();
    return rows.get(rows.size() - 1);
  }

  private static String help(Pilot<Model> pilot) {
    return pilot.resize(120, 100).screen();
  }

  @Test
  void footerNamesTheKeysANewcomerNeeds() {
    String footer = footer(Screens.moons());
    for (String key : List.of("s op", "S back", "n phase", "? help", "q quit")) {
      assertTrue(footer.contains(key), footer);
    }
  }

  @Test
  void narrowFooterInFrenchStillSaysHowToAskAndHowToLeave() {
    String footer = footer(Screens.moons(Language.FRENCH));
    assertTrue(footer.contains("s op S recul"), footer);
    assertTrue(footer.endsWith("? aide q quitter"), footer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "w | ↑ ↓ choose w leave Enter follow",
        "Enter | Enter follow Bksp return",
        "Space | Space pause + faster - slower",
        "t | ↑ ↓ choose Enter go to its operation Esc close ? help",
        "x | Enter add ↑ ↓ choose Del Ctrl-X remove Esc close F1 help",
        ": | Enter go ↑ ↓ commands Esc cancel F1 help",
        "? | ↑ ↓ scroll Esc close",
      })
  void footerIsAboutWhereOneIs(String key, String keys) {
    String footer = footer(Screens.moons().press("n", key));
    assertTrue(footer.replaceAll(" +", " ").contains(keys), footer);
  }

  @Test
  void footerSaysHowToStopAJourney() {
    Model still = Screens.moons().model();
    Journey journey = new Journey(new Position(4000, 0), Focus.START, List.of());
    Model under = still.with(still.situation().travelling(new Model.Travel(journey, 0.5, "")));
    assertTrue(footer(Pilot.of(new Stepper(), under)).startsWith(" Esc stop"));
  }

  @Test
  void footerSaysHowToSeeMoreOfALargeTensor() {
    RunConfig config = Presets.MOONS.config();
    ModelConfig wide =
        new ModelConfig(List.of(40, 40), config.model().activation(), config.model().initialiser());
    Run run = Run.prepare(config.withModel(wide), Path.of("no data is read"));
    Pilot<Model> pilot = Screens.go(Screens.of(run, Language.ENGLISH), "step 0 / dW2[3,7]");
    assertTrue(
        footer(pilot).startsWith(" T table z overview / largest PgDn page down"), footer(pilot));
  }

  @Test
  void helpBeginsWithTheKeysOfTheExplanation() {
    String help = help(Screens.moons().press("w", "?"));
    int here = help.indexOf("Here, in the explanation");
    assertTrue(here > 0 && here < help.indexOf("Walk"), help);
    assertTrue(help.contains("choose the number that Enter follows"), help);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "F1"})
  void helpInTheListOfTensorsIsAboutItAndReturnsToIt(String key) {
    Pilot<Model> pilot = Screens.moons().press("t", "Down", key);
    assertTrue(help(pilot).contains("Here, in the list of tensors"), pilot.screen());
    pilot.press("Escape");
    assertEquals(new TensorList(1), pilot.model().situation().overlay());
  }

  @Test
  void questionMarkIsACharacterWhereOneTypes() {
    Pilot<Model> pilot = Screens.moons().press(":", "?");
    assertEquals("?", typed(pilot));
    assertTrue(
        help(pilot.press("F1")).contains("Here, where an address or a command is typed"),
        pilot.screen());
    assertEquals("?", typed(pilot.press("Escape")));
  }

  private static String typed(Pilot<Model> pilot) {
    return assertInstanceOf(Prompt.class, pilot.model().situation().overlay()).text();
  }

  @Test
  void clickOnTheBottomLinePressesTheKeyThere() {
    Pilot<Model> pilot = Screens.moons();
    int x = footer(pilot).indexOf("S back");
    pilot.press("s", "s").click(x, 23);
    assertEquals(1, pilot.model().position().op());
    pilot.click(x + 3, 23);
    assertEquals(0, pilot.model().position().op());
  }

  @Test
  void clickOnTheBottomLineOfAListPressesItsKeys() {
    Pilot<Model> pilot = Screens.moons().press("t");
    pilot.click(footer(pilot).indexOf("↓"), 23);
    assertEquals(new TensorList(1), pilot.model().situation().overlay());
    pilot.click(footer(pilot).indexOf("close"), 23);
    assertNull(pilot.model().situation().overlay());
  }

  @Test
  void clickBesideTheKeysPressesNothing() {
    Pilot<Model> pilot = Screens.moons().press("?");
    assertInstanceOf(Help.class, pilot.click(70, 23).model().situation().overlay());
  }

  @Test
  void whoCameFromTheHomeScreenLeavesForIt() {
    Surroundings home = new Surroundings(Path.of("no data is read"), "backstep test").fromHome();
    Appearance look = Screens.appearance(ColorDepth.TRUE, Glyphs.UNICODE);
    Session session = new Session(Subject.of(Screens.MOONS), look, home);
    Model start = Stepper.start(session, new Size(80, 24));
    Pilot<Model> pilot = Pilot.of(new Stepper(), start).press("Escape");
    assertTrue(pilot.screen().endsWith("? help q home"), pilot.screen());
    assertTrue(pilot.resize(120, 120).press("?").screen().contains("back to the home screen"));
  }
}
