package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;

import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.theme.ColorDepth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fork looks like: the prompt it begins with, and two runs side by side. */
class ForkScreensTest {
  private static Pilot<Model> change(Pilot<Model> pilot, String change) {
    return pilot.press("E").type(change).press("Enter");
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void prompt(int columns, int rows) {
    Pilot<Model> pilot = Screens.moons().resize(columns, rows);
    change(Screens.go(pilot, "step 100 / W2[3,7]"), "lr = 0.05");
    Screens.go(pilot, "step 165 / W2[3,7]").press("E", "Down", "Down", "Down", "Down");
    assertGolden("fork-prompt-" + columns + "x" + rows, pilot.screen());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void forkDifferenceAndOriginal(int columns, int rows) {
    Pilot<Model> pilot = Screens.of(Screens.NOTEBOOK, ColorDepth.TRUE).resize(columns, rows);
    change(pilot, "updateOrder = after-backprop");
    Screens.go(pilot, "step 0 / delta2[1,3]");
    String fork = pilot.screen();
    String difference = pilot.press("=").screen();
    String original = pilot.press("=").screen();
    assertGolden(
        "fork-views-" + columns + "x" + rows, String.join("\n", fork, difference, original));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void asciiDifferenceAndTensors(int columns, int rows) {
    Pilot<Model> pilot = Screens.ascii().resize(columns, rows);
    change(Screens.go(pilot, "step 40 / dW2[1,3]"), "W2[1,3] = 2").press("=");
    assertGolden(
        "fork-ascii-" + columns + "x" + rows, pilot.screen() + "\n" + pilot.press("t").screen());
  }
}
