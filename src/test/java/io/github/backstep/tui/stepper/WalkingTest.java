package io.github.backstep.tui.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.theme.ColorDepth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Walking along a run by keys. */
class WalkingTest {
  private static final int OPERATIONS = 30;
  private static final int BATCHES = 25;
  private static final int LAST = 4999;

  private static String at(Pilot<Model> pilot) {
    Model model = pilot.model();
    return model.position().step() + ":" + model.operation().writes();
  }

  @Test
  void operationsForwardAndBackShowTheSameScreens() {
    Pilot<Model> pilot = Screens.moons();
    List<String> forward = new ArrayList<>();
    for (int i = 0; i < 2 * OPERATIONS; i++) {
      forward.add(pilot.screen());
      pilot.press("s");
    }
    List<String> back = new ArrayList<>();
    for (int i = 0; i < 2 * OPERATIONS; i++) {
      back.add(pilot.press("S").screen().replace("◀", ""));
    }
    Collections.reverse(back);
    assertEquals(withoutTraining(forward), withoutTraining(back));
  }

  /** How far the run has been trained shows in the timeline and nowhere else at this size. */
  private static List<String> withoutTraining(List<String> screens) {
    return screens.stream().map(screen -> screen.replaceAll("[━┄]", "")).toList();
  }

  @Test
  void phasesForward() {
    Pilot<Model> pilot = Screens.moons();
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      stops.add(at(pilot));
      pilot.press("n");
    }
    assertEquals(List.of("0:X", "0:Z1", "0:loss", "0:dW3", "0:vW1", "1:X"), stops);
  }

  @Test
  void phasesBackFromWithinOne() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 1 / A1");
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      stops.add(at(pilot.press("N")));
    }
    assertEquals(List.of("1:Z1", "1:X", "0:vW1", "0:dW3"), stops);
  }

  @Test
  void phasesAlternateWhereUpdatesAreInterleaved() {
    Pilot<Model> pilot = Screens.of(Screens.NOTEBOOK, ColorDepth.TRUE);
    Screens.go(pilot, "step 0 / dW3");
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      stops.add(at(pilot));
      pilot.press("n");
    }
    assertEquals(List.of("0:dW3", "0:vW3", "0:delta2", "0:vW2"), stops);
  }

  @Test
  void batchesAndEpochsKeepTheOperation() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "e2.b3 / dW2");
    assertEquals(2 * BATCHES + 4 + ":dW2", at(pilot.press("b")));
    assertEquals(2 * BATCHES + 3 + ":dW2", at(pilot.press("B")));
    assertEquals(3 * BATCHES + ":dW2", at(pilot.press("f")));
    assertEquals(2 * BATCHES + ":dW2", at(pilot.press("F")));
    assertEquals(BATCHES + ":dW2", at(pilot.press("F")));
  }

  @Test
  void epochBackGoesToItsStartFirst() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "e2.b3 / dW2");
    assertEquals(2 * BATCHES + ":dW2", at(pilot.press("F")));
  }

  @Test
  void endsAreEnds() {
    Pilot<Model> pilot = Screens.moons().press("End");
    assertEquals(LAST + ":b3", at(pilot));
    for (String key : new String[] {"s", "n", "b", "f", "End"}) {
      assertEquals(LAST + ":b3", at(pilot.press(key)), key);
    }
    pilot.press("Home");
    for (String key : new String[] {"S", "N", "B", "F", "Home"}) {
      assertEquals("0:X", at(pilot.press(key)), key);
    }
  }

  @Test
  void playingGoesOnUntilPaused() {
    Pilot<Model> pilot = Screens.moons().press("Space").tick(3);
    assertEquals("0:A1", at(pilot));
    assertEquals("0:A1", at(pilot.press("Space").tick(3)));
  }

  @Test
  void playingFasterGoesByMiniBatches() {
    Pilot<Model> pilot = Screens.moons().press("Space", "+", "+", "+", "+", "+", "+").tick(4);
    assertEquals("4:X", at(pilot));
  }

  @Test
  void playingStopsAtTheEnd() {
    Pilot<Model> pilot = Screens.moons().press("End", "S", "Space").tick(5);
    assertEquals(LAST + ":b3", at(pilot));
    assertFalse(pilot.model().situation().playing());
  }

  @Test
  void unboundKeyIsAnsweredWithAWord() {
    assertTrue(Screens.moons().press("Z").screen().contains("Z is not bound"));
  }

  @Test
  void quits() {
    assertTrue(Screens.moons().press("q").finished());
    assertTrue(Screens.moons().press("Ctrl-C").finished());
  }
}
