package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.network.Initialiser;
import io.github.backstep.network.Initialisers;
import io.github.backstep.run.ModelConfig;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.trace.format.Detail;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.command.Prompt;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.sheet.BreakList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The screen for readers of French. */
class FrenchTest {
  @TempDir Path folder;

  private static Pilot<Model> moons() {
    return Screens.moons(Language.FRENCH);
  }

  private static void assertFrench(Pilot<Model> pilot) {
    assertEquals(List.of(), EnglishWords.in(pilot.screen()), pilot.screen());
  }

  /** The runs of {@link EveryScreenTest} and one for each way of drawing weights. */
  static List<Run> runs() {
    List<Run> runs = new ArrayList<>(EveryScreenTest.runs());
    RunConfig config = Presets.MOONS.config();
    for (Initialiser initialiser : Initialisers.ALL.entries()) {
      ModelConfig model = config.model();
      runs.add(
          Run.prepare(
              config.withModel(new ModelConfig(List.of(4), model.activation(), initialiser)),
              Path.of("no data is read")));
    }
    return runs;
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyOperationOfEveryCataloguedPieceIsExplainedInFrench(Run run) {
    Pilot<Model> pilot = Screens.of(run, Language.FRENCH).resize(200, 60);
    for (int i = 0; i < run.program().size(); i++) {
      assertFrench(pilot);
      assertFrench(pilot.press("?"));
      pilot.press("Escape", "s");
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void firstWeightsAndBiasesSayInFrenchWhereTheyComeFrom(Run run) {
    Pilot<Model> pilot = Screens.of(run, Language.FRENCH).resize(200, 60);
    for (String tensor : run.program().carried()) {
      Screens.go(pilot, "step 0 / " + tensor);
      for (int i = 0; i < 4; i++) {
        assertFrench(pilot.press("Enter"));
      }
    }
  }

  /** Keys that open what lies over the screen, or bring up a sentence on the bottom line. */
  static Stream<String> keys() {
    return Stream.of(
        "?",
        "t",
        "x",
        ":",
        "p",
        "z",
        "w",
        "S",
        "[",
        "]",
        "/",
        "Backspace",
        "+",
        "-",
        "Space",
        "c",
        "C",
        "s",
        "n",
        "b",
        "f",
        "F",
        "End",
        "End s",
        "F5",
        "Enter Enter Enter",
        "t ?",
        "x F1",
        ": F1",
        "w ?",
        "p ?",
        "z ?",
        "Space ?",
        "Enter ?",
        "x Delete Escape c",
        "Tab",
        "Tab Tab");
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyKeyAnswersInFrench(String keys) {
    Pilot<Model> pilot = moons();
    for (String key : keys.split(" ")) {
      pilot.press(key);
    }
    assertFrench(pilot);
    assertFrench(pilot.resize(200, 60));
    assertFrench(pilot.resize(20, 5));
  }

  @Test
  void whatAFirstWeightIsDrawnFromEndsBeforeItsNumber() {
    String screen = Screens.go(moons(), "start / W1[0,0]").screen();
    assertTrue(
        screen.contains("tiré par he : loi normale d'écart-type √(2/fan-in), po… +0.4967"), screen);
  }

  @Test
  void theFormulaOfTheLossFitsOnASmallScreen() {
    String screen = Screens.go(moons(), "step 0 / loss").screen();
    assertTrue(screen.contains("loss = moyenne des −log A₃[exemple, classe] "), screen);
  }

  @Test
  void aKeyWithoutUseIsCalledWhatIsWrittenOnIt() {
    String screen = moons().press("Delete").screen();
    assertTrue(screen.contains("La touche Suppr ne fait rien."), screen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what now",
        "step 5000",
        "e6.b25",
        "e200",
        "delta9",
        "dlta2",
        "dW1[2,0]",
        "start / Z1"
      })
  void wrongAddressIsExplainedInFrench(String typed) {
    Pilot<Model> pilot = Screens.go(moons().resize(120, 40), typed);
    String rest = pilot.screen().replace(typed, "");
    assertEquals(List.of(), EnglishWords.in(rest), pilot.screen());
    assertTrue(pilot.model().situation().overlay() instanceof Prompt, pilot.screen());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?",
        "nan 1",
        "loss",
        "loss >",
        "loss > 1 1",
        "|dW1",
        "|",
        "max(dW1 > 1",
        "max(",
        "W9 > 1",
        "dw1 > 1",
        "W1 > 1",
        "W1[",
        "W1[1",
        "W1[1,",
        "W1[1,2",
        "W1[9,0] > 1",
        "nan"
      })
  void wrongConditionIsExplainedInFrench(String typed) {
    Pilot<Model> pilot = moons().press("x").type(typed).press("Enter");
    assertTrue(pilot.model().situation().overlay() instanceof BreakList, pilot.screen());
    assertFrench(pilot);
  }

  @Test
  void breaksSayInFrenchWhatTheyFound() {
    Pilot<Model> pilot = moons().press("x").type("loss > 0.7").press("Enter");
    assertFrench(pilot);
    assertFrench(pilot.press("c"));
    assertFrench(pilot.press("C"));
    assertFrench(pilot.press("x"));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void replayOfATamperedTraceIsInFrench(int step) throws Exception {
    Path file = new Recordings(folder).tampered(3, "Z1", 1, 2);
    Pilot<Model> pilot = Recordings.pilot(file, Language.FRENCH).resize(200, 60);
    assertFrench(pilot);
    assertFrench(Screens.go(pilot, "step " + step + " / Z1[1,2]"));
    assertFrench(Screens.go(pilot, "step " + step));
    assertFrench(pilot.press("]"));
  }

  @Test
  void replayOfATraceWithHolesIsInFrench() throws Exception {
    Path file =
        new Recordings(folder)
            .foreign((step, name) -> !List.of("Z2", "W1", "X").contains(name), Stream::of);
    Pilot<Model> pilot = Recordings.pilot(file, Language.FRENCH).resize(200, 60);
    for (int i = 0; i < pilot.model().program().size(); i++) {
      assertFrench(pilot);
      assertFrench(pilot.press("Enter"));
      pilot.press("Backspace", "s");
    }
    assertFrench(pilot.press("t"));
  }

  @Test
  void traceThatWasCutShortSaysSoInFrench() throws Exception {
    Path whole = new Recordings(folder).of(Recordings.MOONS, Detail.SUMMARY);
    String text = Files.readString(whole);
    Path cut = Files.writeString(folder.resolve("x.jsonl"), text.substring(0, text.length() / 2));
    assertFrench(Recordings.pilot(cut, Language.FRENCH));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void weightGradient(int columns, int rows) {
    Pilot<Model> pilot = Screens.go(moons().resize(columns, rows), "step 165 / dW2[3,7]");
    assertGolden("stepper-french-" + columns + "x" + rows, pilot.screen());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void weightGradientInAscii(int columns, int rows) {
    Pilot<Model> pilot = Screens.ascii(Language.FRENCH).resize(columns, rows);
    Screens.go(pilot, "step 165 / dW2[3,7]");
    assertGolden("stepper-french-ascii-" + columns + "x" + rows, pilot.screen());
  }

  @Test
  void help() {
    assertGolden("stepper-french-help-120x120", moons().resize(120, 120).press("?").screen());
  }

  @Test
  void breaks() {
    assertGolden("stepper-french-breaks-80x24", moons().press("x").screen());
  }

  @Test
  void tensors() {
    assertGolden("stepper-french-tensors-80x24", moons().press("b", "n", "n", "t").screen());
  }
}
