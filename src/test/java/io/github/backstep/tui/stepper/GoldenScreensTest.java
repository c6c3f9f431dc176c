package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;

import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.theme.ColorDepth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the screens look like, as text. */
class GoldenScreensTest {
  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "200,60"})
  void screenOnOpening(int columns, int rows) {
    assertGolden(
        "stepper-start-" + columns + "x" + rows, Screens.moons().resize(columns, rows).screen());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "200,60"})
  void weightGradientInTheMiddleOfTraining(int columns, int rows) {
    Pilot<Model> pilot = Screens.moons().resize(columns, rows);
    Screens.go(pilot, "step 165 / dW2[3,7]");
    assertGolden("stepper-gradient-" + columns + "x" + rows, pilot.screen());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void followedFactor(int columns, int rows) {
    Pilot<Model> pilot = Screens.moons().resize(columns, rows);
    Screens.go(pilot, "step 3 / W1[0,2]").press("w", "Down", "Enter", "Enter");
    assertGolden("stepper-followed-" + columns + "x" + rows, pilot.screen());
  }

  @Test
  void movedWeightsOfTheNotebook() {
    Pilot<Model> pilot = Screens.of(Screens.NOTEBOOK, ColorDepth.TRUE);
    Screens.go(pilot, "step 0 / delta2[1,3]");
    assertGolden("stepper-interleaved-80x24", pilot.screen());
  }

  @Test
  void help() {
    assertGolden("stepper-help-80x24", Screens.moons().press("?").screen());
  }

  @Test
  void wholeHelp() {
    assertGolden("stepper-help-120x120", Screens.moons().resize(120, 120).press("?").screen());
  }

  @Test
  void tensorsInTheSecondStep() {
    assertGolden("stepper-tensors-80x24", Screens.moons().press("b", "n", "n", "t").screen());
  }

  @Test
  void addressThatDoesNotExist() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 2 / dlta2[3,7]");
    assertGolden("stepper-prompt-80x24", pilot.screen());
  }

  @Test
  void ascii() {
    Pilot<Model> pilot = Screens.go(Screens.ascii(), "step 165 / delta2[3,7]");
    assertGolden("stepper-ascii-80x24", pilot.screen());
  }

  @Test
  void asciiOnAWideScreen() {
    Pilot<Model> pilot = Screens.go(Screens.ascii().resize(200, 60), "step 165 / delta2[3,7]");
    assertGolden("stepper-ascii-200x60", pilot.screen());
  }

  @Test
  void screenThatIsTooSmall() {
    assertGolden("stepper-20x5", Screens.moons().resize(20, 5).screen());
  }

  /** What colour says, other signs say too. */
  @Test
  void overviewWithoutColours() {
    Pilot<Model> pilot = Screens.go(Screens.ascii(), "step 0 / W2").press("z");
    assertGolden("stepper-overview-ascii-80x24", pilot.screen());
  }
}
