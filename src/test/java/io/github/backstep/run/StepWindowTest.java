package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepWindowTest {
  /** The first four batches of the epoch are alike, so that these steps take the same room. */
  private final List<Step> steps = SmallRuns.steps(SmallRuns.prepare(), 4);

  private final long bytes = steps.get(0).bytes();

  private static String kept(StepWindow window) {
    return IntStream.range(0, 4)
        .filter(i -> window.get(i) != null)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }

  @Test
  void stepsThatFitTheBudgetAreKept() {
    StepWindow window = new StepWindow(2 * bytes);
    steps.forEach(window::put);
    assertEquals("2 3", kept(window));
  }

  @Test
  void stepNotLookedAtForLongestGoesFirst() {
    StepWindow window = new StepWindow(2 * bytes);
    window.put(steps.get(0));
    window.put(steps.get(1));
    assertNotNull(window.get(0));
    window.put(steps.get(2));
    assertEquals("0 2", kept(window));
  }

  @Test
  void lastStepIsKeptHoweverLargeItIs() {
    StepWindow window = new StepWindow(0);
    steps.forEach(window::put);
    assertEquals("3", kept(window));
  }

  @Test
  void stepPutTwiceCountsOnce() {
    StepWindow window = new StepWindow(2 * bytes);
    window.put(steps.get(0));
    window.put(steps.get(1));
    window.put(steps.get(1));
    assertEquals("0 1", kept(window));
    assertSame(steps.get(1), window.get(1));
    assertNull(window.get(2));
  }

  @Test
  void stepCountsTheTensorsItWrote() {
    long cells =
        steps.get(0).program().tensors().stream()
            .mapToLong(name -> steps.get(0).value(name).size())
            .sum();
    assertEquals(8 * cells, bytes);
  }
}
