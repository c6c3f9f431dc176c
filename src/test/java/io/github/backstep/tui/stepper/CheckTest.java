package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.explain.CellCheck;
import io.github.backstep.language.Language;
import io.github.backstep.network.CellRef;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.stepper.sheet.CheckSheet;
import io.github.backstep.tui.theme.ColorDepth;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gradient check of the chosen cell. */
class CheckTest {
  @TempDir Path folder;

  private static CellCheck check(Pilot<Model> pilot) {
    return assertInstanceOf(CheckSheet.class, pilot.model().situation().overlay()).check();
  }

  private static CellRef cell(String tensor, int row, int column) {
    return new CellRef(tensor, new Cell(row, column));
  }

  private static Pilot<Model> notebook() {
    return Screens.of(Screens.NOTEBOOK, ColorDepth.TRUE);
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void gradientThatIsTheSlopeOfTheLoss(int columns, int rows) {
    Pilot<Model> pilot = Screens.moons().resize(columns, rows);
    Screens.go(pilot, "step 165 / dW2[3,7]").press("#");
    assertGolden("check-right-" + columns + "x" + rows, pilot.screen());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void gradientThatTheNotebooksOrderSpoils(int columns, int rows) {
    Pilot<Model> pilot = notebook().resize(columns, rows);
    Screens.go(pilot, "step 3 / dW1[1,3]").press("#");
    assertGolden("check-wrong-" + columns + "x" + rows, pilot.screen());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void inAscii(int columns, int rows) {
    Pilot<Model> pilot = Screens.ascii().resize(columns, rows);
    Screens.go(pilot, "step 165 / dW2[3,7]").press("#");
    assertGolden("check-ascii-" + columns + "x" + rows, pilot.screen());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dW2[3,7]", "W2[3,7]", "vW2[3,7]"})
  void aParameterItsGradientAndItsVelocityAskTheSame(String cell) {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 3 / " + cell).press("#");
    assertEquals(cell("W2", 3, 7), check(pilot).cell());
  }

  @Test
  void aChosenFactorThatIsAParameterIsChecked() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 3 / Z1[0,4]").press("w", "Right", "#");
    assertEquals("W1", check(pilot).cell().tensor());
  }

  @Test
  void otherNumbersHaveNoGradientCheck() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 3 / A1[0,4]").press("#");
    assertNull(pilot.model().situation().overlay());
    assertTrue(pilot.screen().contains("A₁ is neither"), pilot.screen());
  }

  @Test
  void arrowsGoOnToOtherCells() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 3 / dW2[3,7]").press("#");
    pilot.press("Right", "Down", "Down", "Left", "Up");
    assertEquals(cell("W2", 4, 7), check(pilot).cell());
    assertEquals(new Cell(4, 7), pilot.press("Escape").model().focus().cell("dW2"));
  }

  @Test
  void checkedGradientIsTheOneOnTheScreen() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 3 / dW2[3,7]").press("#");
    assertEquals(pilot.model().pane().cells().get(3, 7), check(pilot).analytic());
    assertTrue(check(pilot).passes());
  }

  @Test
  void foreignTraceIsCheckedIfItHasWhatThatTakes() throws Exception {
    Path whole = new Recordings(folder).foreign((step, name) -> true, Stream::of);
    Pilot<Model> pilot = Screens.go(Recordings.pilot(whole), "step 3 / dW2[3,7]").press("#");
    assertTrue(check(pilot).passes(), pilot.screen());
  }

  @ParameterizedTest
  @ValueSource(strings = {"X", "Y", "W1", "b3"})
  void foreignTraceWithoutThatSaysSo(String missing) throws Exception {
    Path holes = new Recordings(folder).foreign((step, name) -> !name.equals(missing), Stream::of);
    Pilot<Model> pilot = Screens.go(Recordings.pilot(holes), "step 3 / dW2[3,7]").press("#");
    assertNull(pilot.model().situation().overlay());
    assertTrue(pilot.screen().contains("cannot be checked"), pilot.screen());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dW1[1,3]", "A1[0,0]"})
  void inFrench(String cell) {
    Pilot<Model> pilot = Screens.of(Screens.NOTEBOOK, Language.FRENCH);
    Screens.go(pilot, "step 3 / " + cell).press("#");
    assertEquals(List.of(), EnglishWords.in(pilot.screen()), pilot.screen());
    assertEquals(List.of(), EnglishWords.in(pilot.press("?").screen()), pilot.screen());
  }

  @Test
  void isReadInLines() {
    Transcript told = new Transcript(Screens.told(Subject.of(Screens.NOTEBOOK), Language.ENGLISH));
    told.press(":").type("step 3 / dW1[1,3]").press("Enter", "#", "Right", "Escape");
    assertGolden("plain-check", told.toString());
  }
}
