package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.theme.ColorDepth;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calculations in single lines, under the terms. */
class WorkingViewTest {
  private static final Run DIGITS = Run.prepare(Presets.DIGITS.config(), Path.of("nothing"));

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void softmaxOverTenClasses(int columns, int rows) {
    Pilot<Model> pilot = Screens.of(DIGITS, ColorDepth.TRUE).resize(columns, rows);
    Screens.go(pilot, "step 1 / A3[5,4]");
    assertGolden("working-softmax-" + columns + "x" + rows, pilot.screen());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void updateInAscii(int columns, int rows) {
    Pilot<Model> pilot = Screens.ascii().resize(columns, rows);
    Screens.go(pilot, "step 3 / W2[5,1]");
    assertGolden("working-update-ascii-" + columns + "x" + rows, pilot.screen());
  }

  @Test
  void quotientOfASoftmaxIsMarkedWhereEnterFollowsIt() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 3 / A3[5,1]").press("w");
    pilot.press("Down", "Down", "Down").press("Enter");
    assertEquals("step 3 / Z3[5,1]", pilot.model().look().explanation().address().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"A3[5,1]", "W2[5,1]", "A1[5,1]"})
  void inFrench(String cell) {
    for (int columns : new int[] {80, 200}) {
      Pilot<Model> pilot = Screens.moons(Language.FRENCH).resize(columns, columns / 3);
      Screens.go(pilot, "step 3 / " + cell);
      assertEquals(List.of(), EnglishWords.in(pilot.screen()), pilot.screen());
    }
  }

  @Test
  void isToldInLines() {
    Transcript told = new Transcript(Screens.told(Subject.of(Screens.MOONS), Language.ENGLISH));
    told.next();
    told.press(":").type("step 3 / A3[5,1]").press("Enter");
    String said = told.toString();
    assertTrue(said.contains("divide by that sum: 0.227747 / 1.22775 makes 0.185500"), said);
    assertTrue(said.contains("add up over the classes: makes 1.22775"), said);
  }
}
