package io.github.backstep.tui.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.message.Mouse;
import io.github.backstep.tui.stepper.command.Prompt;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.stepper.sheet.BreakList;
import io.github.backstep.tui.stepper.sheet.CheckSheet;
import io.github.backstep.tui.stepper.sheet.Overview;
import io.github.backstep.tui.stepper.sheet.TensorList;
import io.github.backstep.tui.stepper.sheet.TermSheet;
import io.github.backstep.tui.stepper.sheet.WatchList;
import io.github.backstep.tui.stepper.table.TensorTable;
import io.github.backstep.tui.stepper.whatif.EditPrompt;
import org.junit.jupiter.api.Test;

/** The mouse in what lies over the screen: it chooses what is under it, and its wheel moves. */
class OverlayMouseTest {
  private static Pilot<Model> at(String address) {
    return Screens.go(Screens.moons(), address);
  }

  private static Overlay overlay(Pilot<Model> pilot) {
    return pilot.model().situation().overlay();
  }

  private static Cell cell(Pilot<Model> pilot) {
    return pilot.model().cell(pilot.model().pane());
  }

  /** Clicks on the first place where a text stands. */
  private static Pilot<Model> clickOn(Pilot<Model> pilot, String text) {
    String[] lines = pilot.screen().split("\n", -1);
    for (int y = 0; y < lines.length; y++) {
      if (lines[y].contains(text)) {
        return pilot.click(lines[y].indexOf(text), y);
      }
    }
    throw new AssertionError("no \"" + text + "\" on\n" + pilot.screen());
  }

  private static Pilot<Model> wheel(Pilot<Model> pilot, Mouse.Action action) {
    return pilot.send(new Mouse(action, 20, 10, 0));
  }

  @Test
  void pressChoosesATensorAndASecondOneGoesThere() {
    Pilot<Model> pilot = clickOn(at("step 3 / dW2").press("t"), "db2 ");
    int db2 = pilot.model().program().writerOf("db2");
    assertEquals(new TensorList(db2), overlay(pilot));
    clickOn(pilot, "db2 ");
    assertNull(overlay(pilot));
    assertEquals("db2", pilot.model().operation().writes());
  }

  @Test
  void pressChoosesATermAndASecondOneFollowsIt() {
    Pilot<Model> pilot = clickOn(at("step 165 / dW2[3,7]").press("W"), "A₁[24,3]");
    assertEquals("dW2", pilot.model().operation().writes());
    clickOn(pilot, "A₁[24,3]·");
    assertEquals("A1", pilot.model().operation().writes());
    assertEquals(new Cell(24, 3), cell(pilot));
    assertInstanceOf(TermSheet.class, overlay(pilot));
  }

  @Test
  void pressChoosesACellOfTheTableAndASecondOneAsksWhy() {
    Pilot<Model> pilot = clickOn(at("step 165 / dW2[3,7]").press("T"), ".0171");
    assertEquals(new Cell(4, 2), cell(pilot));
    assertEquals(TensorTable.WHOLE, overlay(pilot));
    clickOn(pilot, ".0171");
    assertNull(overlay(pilot));
    assertEquals(new Cell(4, 2), cell(pilot));
  }

  @Test
  void pressChoosesACellOfAPartOfATable() {
    Pilot<Model> pilot = at("step 165 / dW2[3,7]").press("T", "/").type("4:8, 2:4").press("Enter");
    assertEquals(new Cell(5, 3), cell(clickOn(pilot, "-3e-4")));
  }

  @Test
  void pressChoosesOneOfTheLargestCells() {
    Pilot<Model> pilot = at("step 165 / dW2[3,7]").press("T", "o");
    clickOn(pilot, "∂W₂[10,15]  ");
    assertEquals(new Cell(10, 15), cell(pilot));
    clickOn(pilot, "∂W₂[10,15]   ");
    assertTrue(pilot.screen().contains("short numbers"), pilot.screen());
    assertEquals(TensorTable.WHOLE, overlay(pilot));
  }

  /** 16 rows on 17 lines of the screen, and 16 columns on 75. */
  @Test
  void pressChoosesACellOfTheMap() {
    Pilot<Model> pilot = at("step 165 / dW2[3,7]").press("T", "z").click(78, 21);
    assertEquals(new Cell(15, 15), cell(pilot));
    assertEquals(new Cell(0, 0), cell(pilot.click(4, 5)));
  }

  @Test
  void overviewMovesWithTheWheelAndTheArrowKeys() {
    Pilot<Model> pilot = at("step 165 / dW2[3,7]").press("z");
    assertEquals(new Cell(4, 7), cell(wheel(pilot, Mouse.Action.SCROLL_DOWN)));
    assertEquals(new Cell(4, 8), cell(pilot.press("Right")));
    assertEquals(new Cell(0, 0), cell(pilot.click(4, 2)));
    assertNull(overlay(pilot.click(4, 2)));
  }

  @Test
  void wheelGoesToTheNextCheckedCell() {
    Pilot<Model> pilot = wheel(at("step 3 / dW2[3,7]").press("#"), Mouse.Action.SCROLL_DOWN);
    CheckSheet sheet = assertInstanceOf(CheckSheet.class, overlay(pilot));
    assertEquals("W2[4,7]", sheet.check().cell().toString());
  }

  @Test
  void pressChoosesAWatchAndLeavesWhatIsTyped() {
    Pilot<Model> pilot = at("step 3 / dW2");
    for (String watch : new String[] {"loss", "|dW1|", "|dW2|"}) {
      pilot.press("v").type(watch).press("Enter");
    }
    pilot.press("v").type("ma");
    clickOn(clickOn(pilot, "|dW1| "), "|dW1| ");
    WatchList list = assertInstanceOf(WatchList.class, overlay(pilot));
    assertEquals(1, list.typing().selected());
    assertEquals("ma", list.typing().text());
    wheel(pilot, Mouse.Action.SCROLL_DOWN);
    assertEquals(2, assertInstanceOf(WatchList.class, overlay(pilot)).typing().selected());
  }

  @Test
  void pressChoosesABreak() {
    Pilot<Model> pilot = at("step 3 / dW2").press("x").type("loss > 1").press("Enter", "x");
    clickOn(pilot, "loss > 1 ");
    assertEquals(1, assertInstanceOf(BreakList.class, overlay(pilot)).typing().selected());
  }

  @Test
  void pressChoosesACommandAndASecondOneRunsIt() {
    Pilot<Model> pilot = at("step 3 / dW2").press(":").type("tensor");
    clickOn(pilot, "as a heat map");
    assertInstanceOf(Prompt.class, overlay(pilot));
    clickOn(pilot, "as a heat map");
    assertInstanceOf(Overview.class, overlay(pilot));
  }

  @Test
  void pressPutsWhatCanBeChangedIntoTheText() {
    Pilot<Model> pilot = clickOn(at("step 3 / dW2").press("E"), "momentum ");
    assertEquals(
        "momentum = 0.9", assertInstanceOf(EditPrompt.class, overlay(pilot)).line().text());
  }

  @Test
  void pressBesideWhatIsListedChangesNothing() {
    Pilot<Model> pilot = at("step 3 / dW2").press("t");
    Overlay before = overlay(pilot);
    assertEquals(before, overlay(pilot.click(0, 0).click(79, 22)));
  }
}
