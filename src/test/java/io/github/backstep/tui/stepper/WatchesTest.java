package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Pinned;
import io.github.backstep.tui.stepper.model.Reading;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.stepper.sheet.WatchList;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers pinned above the tensors. */
class WatchesTest {
  /** They are typed in English everywhere. */
  private static final String FUNCTIONS =
      "\\b(abs|round|finite|sum|mean|norm|count|size|rows|columns|argmax)\\b";

  @TempDir Path folder;

  private static Pilot<Model> watch(Pilot<Model> pilot, String text) {
    return pilot.press("v").type(text).press("Enter");
  }

  private static Pilot<Model> some(Pilot<Model> pilot) {
    watch(watch(watch(pilot, "loss"), "|dW1|"), "W2[3,7]");
    return watch(pilot, "norm(vW1)/norm(W1)");
  }

  private static Pinned first(Pilot<Model> pilot) {
    return pilot.model().watches().all().get(0);
  }

  private static Reading reading(Pilot<Model> pilot) {
    return Reading.of(first(pilot), pilot.model());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "200,60"})
  void standAboveTheTensors(int columns, int rows) {
    Pilot<Model> pilot = some(Screens.moons().resize(columns, rows));
    Screens.go(pilot, "step 165 / dW2[3,7]");
    assertGolden("watches-" + columns + "x" + rows, pilot.screen());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void inAscii(int columns, int rows) {
    Pilot<Model> pilot = some(Screens.ascii().resize(columns, rows));
    Screens.go(pilot, "step 165 / dW2[3,7]");
    assertGolden("watches-ascii-" + columns + "x" + rows, pilot.screen());
  }

  @Test
  void listTakesMore() {
    Pilot<Model> pilot = some(Screens.moons()).press("v", "Down").type("norm(W1) / foo");
    assertGolden("watches-list-80x24", pilot.press("Enter").screen());
  }

  @Test
  void valueIsOfThisStepOnceItIsComputed() {
    Pilot<Model> pilot = watch(Screens.go(Screens.moons(), "step 3 / Z1"), "|dW2|");
    assertEquals(2, reading(pilot).step());
    Screens.go(pilot, "dW2");
    assertEquals(3, reading(pilot).step());
    assertFalse(reading(pilot).isLeft(pilot.model()));
  }

  @Test
  void surviveSteppingBothWays() {
    Pilot<Model> pilot = watch(Screens.go(Screens.moons(), "step 30 / loss"), "loss");
    for (String key : List.of("b", "b", "B", "S", "f", "F", "n", "B")) {
      pilot.press(key);
      Reading reading = reading(pilot);
      double[] losses = pilot.model().session().subject().steps().losses();
      assertEquals(losses[reading.step()], reading.value().orElseThrow(), key);
    }
  }

  @Test
  void stepsBeforeAreReadToo() {
    Pilot<Model> pilot = watch(Screens.go(Screens.moons(), "step 90 / loss"), "loss");
    double[] losses = pilot.model().session().subject().steps().losses();
    for (int step = 90 - Pinned.WINDOW + 1; step <= 90; step++) {
      assertEquals(losses[step], first(pilot).at(step).orElseThrow());
    }
  }

  @Test
  void nothingIsKnownBeforeTheFirstStepIsComputed() {
    Pilot<Model> pilot = watch(Screens.moons(), "W1[0,0]");
    assertTrue(reading(pilot).value().isEmpty());
    assertTrue(pilot.screen().contains("• W₁[0,0]"), pilot.screen());
  }

  @Test
  void tabTypesTheChosenCellAndThenItsNorm() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 3 / dW2[3,7]").press("v", "Tab");
    assertEquals("dW2[3,7]", typed(pilot));
    assertEquals("|dW2|", typed(pilot.press("Tab")));
    assertEquals("|dW2|", first(pilot.press("Enter")).watch().text());
  }

  private static String typed(Pilot<Model> pilot) {
    return assertInstanceOf(WatchList.class, pilot.model().situation().overlay()).typing().text();
  }

  @Test
  void chosenOneIsRemovedAndNoneIsAddedTwice() {
    Pilot<Model> pilot = some(Screens.moons()).press("v", "Down", "Delete", "Escape");
    assertEquals(
        List.of("loss", "W2[3,7]", "norm(vW1)/norm(W1)"),
        pilot.model().watches().all().stream().map(it -> it.watch().text()).toList());
    String screen = pilot.press("v").type("loss").press("Enter").screen();
    assertTrue(screen.contains("this is watched already"), screen);
  }

  @Test
  void aForkIsReadAnew() {
    Pilot<Model> pilot = watch(Screens.go(Screens.moons(), "step 5 / loss"), "2 * W1[0,1]");
    pilot.press("E").type("W1[0,1] = 7").press("Enter");
    Screens.go(pilot, "step 5 / W1[0,1]");
    double fork = pilot.model().pane().cells().get(0, 1);
    assertEquals(2 * fork, reading(pilot).value().orElseThrow());
    Screens.go(pilot.press("o"), "step 5 / W1[0,1]");
    double original = pilot.model().pane().cells().get(0, 1);
    assertEquals(2 * original, reading(pilot).value().orElseThrow());
    assertTrue(fork != original);
  }

  @Test
  void aTraceIsReadAsFarAsItGoes() throws Exception {
    Path file =
        new Recordings(folder)
            .foreign((step, name) -> step != 3 || !name.equals("dW1"), Stream::of);
    Pilot<Model> pilot = Screens.go(Recordings.pilot(file), "step 5 / b3");
    watch(watch(pilot, "|dW1|"), "norm(dW1)");
    for (Pinned pinned : pilot.model().watches().all()) {
      assertTrue(pinned.at(4).isPresent() && pinned.at(3).isEmpty() && pinned.at(2).isPresent());
    }
    assertTrue(watch(pilot, "2 * lr").screen().contains("only the tensors of this trace"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?",
        "|dW1",
        "norm(W1) /",
        "foo(W1)",
        "norm2(W1)",
        "W1",
        "W9[0,0]",
        "W1[9,0]",
        "(1",
        "[1",
        "norm(W1",
        "W1[0,0",
        "step 4 / loss",
        "W1 + b1",
        "norm(W1, b1)",
        "argmax(W1)",
        "W1[0.5,0]",
        "other loss",
        "start /",
        "relu'",
        "start / Z1"
      })
  void wrongWatchIsExplainedInFrench(String typed) {
    Pilot<Model> pilot = watch(Screens.moons(Language.FRENCH), typed);
    assertInstanceOf(WatchList.class, pilot.model().situation().overlay());
    String rest = pilot.screen().replace(typed, "").replaceAll(FUNCTIONS, "");
    assertEquals(List.of(), EnglishWords.in(rest), rest);
  }

  @Test
  void inFrench() {
    Pilot<Model> pilot = some(Screens.moons(Language.FRENCH).resize(200, 60)).press("b");
    assertEquals(List.of(), EnglishWords.in(pilot.screen().replace("norm", "")), pilot.screen());
  }

  @Test
  void areToldWhereTheySaySomethingElse() {
    Transcript told = new Transcript(Screens.told(Subject.of(Screens.MOONS), Language.ENGLISH));
    told.next();
    told.press("v").type("|dW1|").press("Enter", "b", "n", "n", "n", "v", "Delete", "Escape", "b");
    assertGolden("plain-watches", told.toString());
  }
}
