package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.explain.Explanation;
import io.github.backstep.language.Language;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.TermChoice;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.stepper.sheet.TermSheet;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All terms of a number, with their shares. */
class TermSheetTest {
  @TempDir Path folder;

  private static Pilot<Model> at(String cell) {
    return Screens.go(Screens.moons(), "step 3 / " + cell).press("W");
  }

  private static Explanation why(Pilot<Model> pilot) {
    return pilot.model().look().explanation();
  }

  private static String address(Pilot<Model> pilot) {
    return why(pilot).address().toString();
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void everySampleOfTheBatchHasItsShareInAGradient(int columns, int rows) {
    Pilot<Model> pilot = Screens.moons().resize(columns, rows);
    Screens.go(pilot, "step 165 / dW2[3,7]").press("W", "Down", "Right");
    assertGolden("terms-gradient-" + columns + "x" + rows, pilot.screen());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void inAscii(int columns, int rows) {
    Pilot<Model> pilot = Screens.ascii().resize(columns, rows);
    Screens.go(pilot, "step 165 / Z2[3,7]").press("W", "o");
    assertGolden("terms-ascii-" + columns + "x" + rows, pilot.screen());
  }

  @Test
  void aSoftmaxHasItsCalculationAboveItsTerms() {
    assertGolden("terms-softmax-80x24", at("A3[5,1]").screen());
  }

  @Test
  void sharesOfTheSamplesAddUpToTheWhole() {
    Pilot<Model> pilot = Screens.moons().resize(200, 60);
    Screens.go(pilot, "step 3 / dW2[3,7]").press("W");
    double shares =
        pilot
            .screen()
            .lines()
            .filter(line -> line.contains("·δ₂[") && line.contains(" %"))
            .mapToDouble(line -> Double.parseDouble(line.replaceAll("^.* (\\S+) %.*$", "$1")))
            .sum();
    assertEquals(100, shares, 32 * 0.05);
  }

  @Test
  void termsStandBySizeOrAsTheyAreAdded() {
    Pilot<Model> pilot = at("Z1[0,4]").press("o");
    List<Integer> order = TermChoice.of(pilot.model(), why(pilot), false).order();
    TermChoice asAdded = TermChoice.of(pilot.model(), why(pilot), false);
    for (int i = 0; i < order.size(); i++) {
      assertEquals(why(pilot).derivation().terms().get(i), asAdded.term(i));
    }
    assertTrue(pilot.screen().contains("as they are added"), pilot.screen());
    assertTrue(pilot.press("o").screen().contains("by size"), pilot.screen());
  }

  @Test
  void aTermThatIsAloneIsNotCounted() {
    String screen = at("A1[0,4]").screen();
    assertTrue(screen.contains("─ its only term  step 3 / A1[0,4] ─"), screen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Down", "PageDown", "End"})
  void choiceGoesDownAndNoFurther(String key) {
    Pilot<Model> pilot = at("dW2[3,7]");
    for (int i = 0; i < 40; i++) {
      pilot.press(key);
    }
    TermChoice choice = TermChoice.of(pilot.model(), why(pilot), true);
    assertEquals(31, choice.line());
    assertEquals(0, TermChoice.of(pilot.press("Home").model(), why(pilot), true).line());
  }

  @Test
  void chosenFactorIsFollowedAndTheSheetGoesAlong() {
    Pilot<Model> pilot = at("dW2[3,7]").press("Right", "Enter");
    assertTrue(address(pilot).startsWith("step 3 / delta2["), address(pilot));
    assertInstanceOf(TermSheet.class, pilot.model().situation().overlay());
    assertEquals("step 3 / dW2[3,7]", address(pilot.press("Backspace")));
    assertNull(pilot.press("Escape").model().situation().overlay());
  }

  @Test
  void breadcrumbsLeadThroughEarlierMiniBatches() {
    Pilot<Model> pilot = Screens.moons().resize(200, 60);
    Screens.go(pilot, "step 3 / W1[0,2]").press("w", "Down", "Enter", "Enter", "Enter");
    String way = "step 3 / W1[0,2] ← vW1[0,2] ← step 2 / vW1[0,2] ← step 1 / vW1[0,2]";
    assertTrue(pilot.screen().contains(way), pilot.screen());
    pilot.resize(80, 24);
    assertTrue(pilot.screen().contains("← step 1 / vW1[0,2] ─"), pilot.screen());
    pilot.press("Backspace", "Backspace", "Backspace");
    assertEquals("step 3 / W1[0,2]", address(pilot));
  }

  @Test
  void anEndOfTheReasonsIsToldOnTheSheet() {
    Pilot<Model> pilot = at("X[5,1]").press("Enter");
    assertTrue(pilot.screen().contains("where the reasons end"), pilot.screen());
  }

  @Test
  void aNumberThatIsNotRecordedHasNoTerms() throws Exception {
    Path file = new Recordings(folder).foreign((step, name) -> !name.equals("A2"), Stream::of);
    Pilot<Model> pilot = Screens.go(Recordings.pilot(file), "step 3 / A2[1,2]").press("W");
    assertNull(pilot.model().situation().overlay());
    Screens.go(pilot, "step 3 / dW3[1,1]").press("W");
    assertTrue(pilot.screen().contains("as recorded"), pilot.screen());
  }

  @Test
  void framesShowTheRowAndTheColumnThatACellIsMadeOf() {
    Pilot<Model> pilot = Screens.ascii().resize(200, 60);
    Screens.go(pilot, "step 165 / dW2[3,7]");
    assertGolden("frames-ascii-200x60", pilot.screen());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dW2[3,7]", "A3[5,1]", "X[5,1]", "W2[3,7]"})
  void inFrench(String cell) {
    Pilot<Model> pilot = Screens.moons(Language.FRENCH);
    Screens.go(pilot, "step 3 / " + cell).press("W");
    assertEquals(List.of(), EnglishWords.in(pilot.screen()), pilot.screen());
    assertEquals(List.of(), EnglishWords.in(pilot.press("o").screen()), pilot.screen());
    assertEquals(List.of(), EnglishWords.in(pilot.press("?").screen()), pilot.screen());
  }

  @Test
  void isReadInLines() {
    Transcript told = new Transcript(Screens.told(Subject.of(Screens.MOONS), Language.ENGLISH));
    told.next();
    told.press(":").type("step 3 / delta2[3,7]").press("Enter", "W", "Down", "Enter", "Escape");
    assertGolden("plain-terms", told.toString());
  }

  @Test
  void openingAndClosingItIsNoMoveThatLedNowhere() {
    Transcript told = new Transcript(Screens.told(Subject.of(Screens.MOONS), Language.ENGLISH));
    told.press("s", "s", "w", "W", "Escape");
    assertTrue(told.toString().contains("all 3 terms by size"), told.toString());
    assertFalse(told.toString().contains("There is no cell further"), told.toString());
  }
}
