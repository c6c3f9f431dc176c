package io.github.backstep.tui.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.message.Mouse;
import io.github.backstep.tui.stepper.model.Linked;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.WhyLines;
import io.github.backstep.tui.stepper.scene.Pane;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Looking at cells and following their reasons. */
class LookingTest {
  private static String explained(Pilot<Model> pilot) {
    return Objects.requireNonNull(pilot.model().look().explanation()).address().toString();
  }

  @Test
  void arrowsMoveTheCellAndStopAtTheEdges() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 0 / dW2[1,1]");
    assertEquals("step 0 / dW2[1,2]", explained(pilot.press("Right")));
    assertEquals("step 0 / dW2[2,2]", explained(pilot.press("j")));
    assertEquals("step 0 / dW2[0,2]", explained(pilot.press("Up", "k", "k", "k")));
    assertEquals("step 0 / dW2[15,2]", explained(pilot.press("PageDown", "PageDown")));
    assertEquals("step 0 / dW2[15,0]", explained(pilot.press("Left", "h", "h", "h")));
  }

  @Test
  void linkedCellsAreTheColumnsThatMakeAGradient() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 0 / dW2[3,7]");
    Linked linked = Linked.of(pilot.model());
    Pane activations = pilot.model().panes().get(0);
    Pane delta = pilot.model().panes().get(1);
    for (int row = 0; row < 32; row++) {
      assertTrue(linked.has(activations, new Cell(row, 3)));
      assertTrue(linked.has(delta, new Cell(row, 7)));
    }
    assertEquals(32, linked.cells().get("A1").size());
    assertEquals(32, linked.cells().get("delta2").size());
  }

  @Test
  void tabGoesRoundOperandsResultAndWhy() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 1 / Z1");
    List<String> panels = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      pilot.press("Tab");
      panels.add(pilot.model().focus().onWhy() ? "why" : explained(pilot));
    }
    assertEquals(
        List.of(
            "why", "step 1 / X[0,1]", "step 0 / W1[1,0]", "step 0 / b1[0,0]", "step 1 / Z1[0,0]"),
        panels);
  }

  @Test
  void enterFollowsAndBackspaceReturnsToTheSameScreen() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 3 / W1[0,2]").press("w");
    String before = pilot.screen();
    pilot.press("Enter");
    assertEquals("step 2 / W1[0,2]", explained(pilot));
    pilot.press("Backspace");
    assertEquals(before, pilot.screen());
  }

  @Test
  void everyReasonEndsAtTheDataOrAtTheStart() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 2 / W2[3,7]");
    for (int i = 0; i < 40 && !isLeaf(pilot); i++) {
      pilot.press("Enter");
    }
    assertTrue(isLeaf(pilot), explained(pilot));
  }

  private static boolean isLeaf(Pilot<Model> pilot) {
    return WhyLines.of(Objects.requireNonNull(pilot.model().look().explanation()))
        .factors()
        .isEmpty();
  }

  @Test
  void weightsCanBeFollowedBackToWhereTheyWereDrawn() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 0 / W1[0,2]").press("w");
    pilot.press("Down", "Up");
    WhyLines lines = WhyLines.of(Objects.requireNonNull(pilot.model().look().explanation()));
    String weight = lines.factors().get(0).label();
    pilot.press("Enter");
    assertEquals("W1[0,2]", weight);
    assertEquals("start / W1[0,2]", explained(pilot));
    assertTrue(pilot.screen().contains("drawn by he"), pilot.screen());
    pilot.press("Backspace");
    assertEquals("step 0 / W1[0,2]", explained(pilot));
  }

  @Test
  void clickChoosesTheCellUnderTheMouse() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 0 / dW2[0,0]");
    String[] rows = pilot.screen().split("\n");
    int y = 5;
    pilot.click(rows[y].lastIndexOf("-.137"), y);
    assertEquals("step 0 / dW2[0,2]", explained(pilot));
  }

  @Test
  void clickOnTheRibbonGoesToAnOperation() {
    Pilot<Model> pilot = Screens.moons();
    int x = pilot.screen().split("\n")[1].indexOf("loss");
    assertEquals("loss", pilot.click(x, 1).model().operation().writes());
  }

  @Test
  void clickOnTheOperationListGoesToAnOperation() {
    Pilot<Model> pilot = Screens.moons().resize(200, 60);
    String[] rows = pilot.screen().split("\n");
    int y = 0;
    while (!rows[y].contains("∂W₁ = Xᵀ·δ₁")) {
      y++;
    }
    assertEquals("dW1", pilot.click(5, y).model().operation().writes());
  }

  @Test
  void clickOnTheTimelineGoesToAStep() {
    Pilot<Model> pilot = Screens.moons().click(65, 22);
    assertEquals(4999, pilot.model().position().step());
  }

  @Test
  void wheelMovesCellsOverTensorsAndOperationsElsewhere() {
    Pilot<Model> pilot = Screens.moons();
    pilot.send(wheelDown(10, 8));
    assertEquals("step 0 / X[1,0]", explained(pilot));
    pilot.send(wheelDown(10, 1));
    assertEquals("Y", pilot.model().operation().writes());
  }

  private static Mouse wheelDown(int x, int y) {
    return new Mouse(Mouse.Action.SCROLL_DOWN, x, y, 0);
  }

  @Test
  void listOfTensorsOpensAtTheOneThatIsWrittenHere() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 3 / delta2");
    assertEquals("delta2", pilot.press("t", "Enter").model().operation().writes());
  }
}
