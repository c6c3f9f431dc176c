package io.github.backstep.tui.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Position;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Going to a typed address. */
class PromptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "165 | step 165 / X[0,0]",
        "step 165 / delta2[3,7] | step 165 / delta2[3,7]",
        "e6.b15/dW1[1,3] | step 165 / dW1[1,3]",
        "e6 | step 150 / X[0,0]",
        "delta2[3,7] | step 0 / delta2[3,7]",
        "b1[3] | step 0 / b1[0,3]",
        "50% | step 2500 / X[0,0]",
        "12.5% | step 625 / X[0,0]",
        "100% | step 4999 / X[0,0]",
        "start / W1[0,2] | start / W1[0,2]",
        "δ₂[1,3] | step 0 / delta2[1,3]",
        "step 7 / ∂W₁[0, 3] | step 7 / dW1[0,3]",
      })
  void addressLeadsThere(String typed, String expected) {
    Pilot<Model> pilot = Screens.go(Screens.moons(), typed);
    assertNull(pilot.model().situation().overlay(), pilot.screen());
    assertEquals(
        expected, Objects.requireNonNull(pilot.model().look().explanation()).address().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5000 | steps 0 to 4999",
        "e6.b25 | b0 to b24",
        "e200 | e0 to e199",
        "delta9 | no tensor delta9 here, did you mean delta",
        "dW1[2,0] | its shape is [2, 16], so rows 0 to 1",
        "start / Z1 | at the start there is only",
        "what now | is no address",
        "150% | is no address",
      })
  void addressThatDoesNotExistIsExplainedAndCanBeMended(String typed, String complaint) {
    Pilot<Model> pilot = Screens.go(Screens.moons(), typed);
    assertTrue(pilot.screen().contains(complaint), pilot.screen());
    assertNotNull(pilot.model().situation().overlay());
    assertTrue(pilot.screen().contains("go to: " + typed), pilot.screen());
    pilot.press("Ctrl-U").type("7").press("Enter");
    assertEquals(7, pilot.model().position().step());
  }

  @Test
  void pastedTextIsTypedAndNothingElse() {
    Pilot<Model> pilot = Screens.moons().press(":").paste("step 3 /\ndW1");
    assertTrue(pilot.screen().contains("go to: step 3 / dW1"), pilot.screen());
    assertEquals("dW1", pilot.press("Enter").model().operation().writes());
  }

  @Test
  void pasteWithoutAPromptIsNotTakenForKeys() {
    Pilot<Model> pilot = Screens.moons().paste("sssq");
    assertEquals(Position.FIRST, pilot.model().position());
  }

  @Test
  void escapeLeavesEverythingAsItWas() {
    Pilot<Model> pilot = Screens.moons();
    String before = pilot.screen();
    assertEquals(before, pilot.press(":").type("12").press("Escape").screen());
  }
}
