package io.github.backstep.tui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.language.Texts;
import io.github.backstep.run.Given;
import io.github.backstep.run.GivenException;
import io.github.backstep.run.GivenSettings;
import io.github.backstep.run.OptionNames;
import io.github.backstep.run.Setting;
import io.github.backstep.run.Settings;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.message.Mouse;
import io.github.backstep.tui.stepper.EnglishWords;
import io.github.backstep.tui.stepper.Mode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The form for a run. */
class StepFormTest {
  private static final String STEP = "2";

  private static Pilot<Home> form() {
    return Homes.english().press(STEP);
  }

  private static StepForm of(Pilot<Home> pilot) {
    return pilot.model().jobs().the(StepForm.class);
  }

  /** Goes down to a field. */
  private static Pilot<Home> at(Pilot<Home> pilot, String field) {
    while (!of(pilot).field().name().equals(field)) {
      pilot.press("Down");
    }
    return pilot;
  }

  private static String preview(Pilot<Home> pilot) {
    return of(pilot).preview().map(it -> it.shape() + " " + it.parameters()).orElse("none");
  }

  @Test
  void opensOnTheUsualRunAndSaysWhatItComesTo() {
    Pilot<Home> pilot = form();
    assertEquals("2-16-16-2 354", preview(pilot));
    String screen = pilot.screen();
    assertTrue(
        screen.contains("354 parameters, 5000 steps, 25 an epoch, 800 of 1000 rows"), screen);
    assertTrue(screen.lines().anyMatch(line -> line.strip().equals("backstep step")), screen);
  }

  @Test
  void whatIsTypedReplacesWhatStoodThere() {
    Pilot<Home> pilot = at(form(), "layers").type("8");
    assertEquals("2-8-2 42", preview(pilot));
    assertEquals("2-8-3-2 59", preview(pilot.type(",3")));
    assertTrue(pilot.screen().contains("backstep step --layers 8,3"), pilot.screen());
    assertEquals("2-16-16-2 354", preview(pilot.press("Delete")));
  }

  @Test
  void backspaceShortensWhatStandsThere() {
    assertEquals("2-16-1-2 69", preview(at(form(), "layers").press("Backspace")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lr | fast",
        "lr | -1",
        "lr | 1e999",
        "momentum | 1",
        "layers | 16,,16",
        "layers | 5000",
        "batch | 0",
        "batch | 99999999999",
        "seed | -3",
        "activation | rellu",
        "preset | moon",
        "rows | some",
        "testShare | 1.5",
        "samples | 1",
        "updateOrder | never",
      })
  void whatIsWrongIsSaidInTheWordsOfTheCommandLine(String name, String text) {
    Setting<?> setting = Settings.GIVEN.named(name);
    Given given = new Given(setting, text, OptionNames.of(name));
    String expected = "";
    try {
      new GivenSettings(List.of(given)).config();
    } catch (GivenException e) {
      expected = String.valueOf(e.getMessage());
    }
    assertFalse(expected.isEmpty());
    Pilot<Home> pilot = at(form(), name).type(text);
    assertEquals(expected, of(pilot).complaint(setting));
    String words = pilot.screen().replaceAll("\\s+", " ");
    assertTrue(words.contains(expected.substring(0, Math.min(70, expected.length()))), words);
    assertFrench(expected);
  }

  /** But for what is typed: options, names, numbers, commands and paths. */
  private static void assertFrench(String complaint) {
    String french = Homes.french().model().phrase(complaint);
    String prose =
        french.replaceAll(
            "--\\S+( digits)?|'[^']*'|Il y a.*|backstep [^,]*,|no data\\S*|Infinity", "");
    assertEquals(List.of(), EnglishWords.in(prose), french);
  }

  @Test
  void oneGoesToWhatIsWrongInsteadOfStarting() {
    Pilot<Home> pilot = at(at(form(), "lr").type("x"), "seed").press("Enter");
    assertFalse(pilot.finished());
    assertEquals("lr", of(pilot).field().name());
    assertTrue(pilot.screen().contains("--lr: expected a number, got 'x'"), pilot.screen());
    pilot.type("0.5").press("Enter");
    assertTrue(pilot.finished());
  }

  @Test
  void moreStepsThanCanBeCountedAreAComplaintAboutTheEpochs() {
    Pilot<Home> pilot = at(at(form(), "batch").type("1"), "epochs").type("1000000");
    at(pilot, "epochs");
    assertTrue(of(pilot).complaint(Settings.ALL.named("epochs")).isEmpty(), "800000000 is fine");
    pilot = at(at(form(), "samples").type("9000"), "batch").type("1");
    pilot = at(pilot, "epochs").type("1000000");
    assertTrue(pilot.screen().contains("--epochs: expected at most"), pilot.screen());
    assertEquals("none", preview(pilot));
  }

  @Test
  void aPresetGivesWhatIsNotTyped() {
    Pilot<Home> pilot = at(form(), "lr").type("0.5");
    while (!of(pilot).field().name().equals("preset")) {
      pilot.press("Up");
    }
    pilot.press("Right", "Right");
    assertEquals("784-128-64-10 109386", preview(pilot));
    assertTrue(pilot.screen().contains("backstep step --preset digits --lr 0.5"), pilot.screen());
    pilot.press("Left", "Left", "Left");
    assertEquals("notebook-mnist", of(pilot).draft().text(Settings.PRESET));
  }

  @Test
  void anActivationBringsItsInitialiser() {
    Pilot<Home> pilot = at(form(), "activation").press("Right");
    assertEquals("sigmoid", of(pilot).draft().text(Settings.ALL.named("activation")));
    assertEquals("xavier", of(pilot).draft().text(Settings.ALL.named("init")));
  }

  @Test
  void dataThatAreNotThereAreSaidAtOnce() {
    Pilot<Home> pilot = at(form(), "data").press("Left");
    assertTrue(pilot.screen().contains("mnist: expected a file"), pilot.screen());
    assertTrue(pilot.screen().contains("backstep data fetch mnist"), pilot.screen());
    assertEquals("none", preview(pilot));
    assertFrench(of(pilot).complaint(of(pilot).field()));
    assertFalse(pilot.press("Enter").finished());
  }

  @Test
  void enterPreparesTheRunAndGoesThere() {
    Pilot<Home> pilot = at(form(), "samples").type("40").press("Enter");
    assertTrue(pilot.finished());
    assertNotNull(pilot.model().situation().departure());
  }

  @Test
  void whatWasTypedIsThereWhenOneComesBack() {
    Pilot<Home> pilot = at(form(), "lr").type("0.5").press("Enter");
    Home back = pilot.model().back(pilot.model().size()).model();
    assertNull(back.situation().departure());
    assertEquals("0.5", back.jobs().the(StepForm.class).draft().text(Settings.ALL.named("lr")));
    assertTrue(back.jobs().isOpen());
  }

  @Test
  void pasteIsTypedAndNoKey() {
    Pilot<Home> pilot = at(form(), "layers").paste("4,4\n");
    assertEquals("2-4-4-2 42", preview(pilot));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "200,60"})
  void mouseChoosesEveryFieldAndTurnsNames(int columns, int rows) {
    Pilot<Home> pilot = form().resize(columns, rows);
    FormPlaces places = FormPlaces.of(Frame.of(pilot.model()).page());
    for (int i = StepForm.FIELDS.size() - 1; i >= 0; i--) {
      Point at = places.fields().get(i).absolute(30, 0);
      pilot.click(at.x(), at.y());
      assertEquals(i, of(pilot).chosen());
    }
    Point preset = places.fields().get(0).absolute(30, 0);
    pilot.click(preset.x(), preset.y());
    assertEquals("notebook-moons", of(pilot).draft().text(Settings.PRESET));
    pilot.send(new Mouse(Mouse.Action.SCROLL_DOWN, 5, 5, 0));
    assertEquals(1, of(pilot).chosen());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySettingHasALabelAndHelpThatFit(Language language) {
    Texts texts = Texts.of(language, HomeScreen.class, "form");
    for (Setting<?> setting : StepForm.FIELDS) {
      String label = texts.of("form." + setting.name() + ".label");
      String help = texts.of("form." + setting.name() + ".help");
      assertTrue(label.length() <= 21, label);
      assertTrue(help.length() <= 30, help);
    }
  }

  @Test
  void allOfTheFormIsSeenOnTheSmallestScreen() {
    Pilot<Home> pilot = Homes.open(Mode.TRUE).press(STEP);
    List<String> rows = pilot.screen().lines().toList();
    Map<String, String> settings = Map.of("preset", "moons", "update order", "after-backprop");
    settings.forEach(
        (label, value) ->
            assertTrue(
                rows.stream().anyMatch(row -> row.contains(label) && row.contains(value)), label));
    assertEquals(Optional.empty(), rows.stream().filter(row -> row.length() > 80).findAny());
  }
}
