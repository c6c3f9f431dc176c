package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.backstep.network.UpdateOrder;
import io.github.backstep.network.UpdateOrders;
import io.github.backstep.random.NumpyRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
  /** 100 steps, which is several keyframes at the closest. */
  private static final int EPOCHS = 20;

  /** Room for nothing: one step is kept, and no keyframe but the start. */
  private static final Timeline.Budget NOTHING = new Timeline.Budget(0, 0);

  /** Room for a step or two and three keyframes. */
  private static final Timeline.Budget TIGHT = new Timeline.Budget(8_000, 3_000);

  private static final List<Timeline.Budget> BUDGETS =
      List.of(NOTHING, TIGHT, Timeline.Budget.DEFAULT);

  private final Run run = SmallRuns.withEpochs(EPOCHS);
  private final List<Step> forward = SmallRuns.steps(run);

  static Stream<Arguments> walks() {
    return BUDGETS.stream()
        .flatMap(budget -> IntStream.range(0, 4).mapToObj(seed -> Arguments.of(budget, seed)));
  }

  @ParameterizedTest
  @MethodSource("walks")
  void wanderingGivesTheBitsOfAForwardPass(Timeline.Budget budget, int seed) {
    wander(new Timeline(run, budget), seed);
  }

  /** Leaps anywhere and small steps either way. */
  private void wander(Timeline timeline, int seed) {
    NumpyRandom random = new NumpyRandom(seed);
    int at = 0;
    for (int i = 0; i < 120; i++) {
      at = random.nextInt(3) == 0 ? random.nextInt(forward.size()) : at + random.nextInt(7) - 3;
      at = Math.max(0, Math.min(forward.size() - 1, at));
      StepAssertions.assertSameBits(forward.get(at), timeline.step(at));
    }
  }

  static Stream<UpdateOrder> orders() {
    return UpdateOrders.ALL.entries().stream();
  }

  @ParameterizedTest
  @MethodSource("orders")
  void backwardsGivesTheBitsOfForwardsInEveryUpdateOrder(UpdateOrder order) {
    Run small = SmallRuns.prepare(order);
    List<Step> steps = SmallRuns.steps(small);
    Timeline timeline = new Timeline(small, NOTHING);
    for (int i = steps.size() - 1; i >= 0; i--) {
      StepAssertions.assertSameBits(steps.get(i), timeline.step(i));
    }
  }

  @Test
  void runThatExplodesIsTheSameBackwards() {
    Run exploding = SmallRuns.exploding();
    List<Step> steps = SmallRuns.steps(exploding);
    Timeline timeline = new Timeline(exploding, NOTHING);
    for (int i = steps.size() - 1; i >= 0; i--) {
      StepAssertions.assertSameBits(steps.get(i), timeline.step(i));
    }
  }

  @Test
  void lastStepOfTheCourseAndBackAgain() {
    Run moons = SmallRuns.prepare(Presets.MOONS.config());
    Timeline timeline = new Timeline(moons, new Timeline.Budget(0, 1 << 20));
    Step last = timeline.step(4999);
    Step first = timeline.step(0);
    StepAssertions.assertSameBits(SmallRuns.steps(moons, 1).get(0), first);
    StepAssertions.assertSameBits(last, timeline.step(4999));
    assertEquals(5000, timeline.losses().length);
  }

  @Test
  void stepJustLookedAtIsTheSameObject() {
    Timeline timeline = new Timeline(run, Timeline.Budget.DEFAULT);
    assertSame(timeline.step(40), timeline.step(40));
    assertSame(timeline.step(39), timeline.step(39));
  }

  @Test
  void eightStepsBackFromAStepThatWasSoughtAreThereAlready() {
    Timeline timeline = new Timeline(run, Timeline.Budget.DEFAULT);
    timeline.step(50);
    for (int i = 49; i >= 42; i--) {
      Step step = timeline.step(i, (computed, target) -> fail("computed " + computed));
      StepAssertions.assertSameBits(forward.get(i), step);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 100, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void stepOutsideTheRunIsRefused(int index) {
    Timeline timeline = new Timeline(run, NOTHING);
    IndexOutOfBoundsException e =
        assertThrows(IndexOutOfBoundsException.class, () -> timeline.step(index));
    assertEquals("step " + index + " of a run with steps 0 to 99", e.getMessage());
  }

  @Test
  void lossesAreThoseOfEveryStepExecutedSoFar() {
    double[] expected = forward.stream().mapToDouble(Step::loss).toArray();
    Timeline timeline = new Timeline(run, TIGHT);
    assertEquals(0, timeline.losses().length);
    timeline.step(69);
    assertArrayEquals(
        IntStream.range(0, 70).mapToDouble(i -> expected[i]).toArray(), timeline.losses());
    timeline.step(3);
    timeline.step(20);
    assertEquals(70, timeline.losses().length);
    timeline.step(99);
    assertArrayEquals(expected, timeline.losses());
  }

  @Test
  void listenerSeesEveryStepOnTheWay() {
    List<Integer> seen = new ArrayList<>();
    Timeline timeline = new Timeline(run, NOTHING);
    timeline.step(20);
    timeline.step(
        25,
        (step, target) -> {
          assertEquals(25, target);
          return seen.add(step);
        });
    assertEquals(List.of(21, 22, 23, 24, 25), seen);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 60, 89, 90})
  void seekCalledBackLeavesTheTimelineAsGoodAsBefore(int last) {
    Timeline timeline = new Timeline(run, TIGHT);
    assertThrows(
        CancellationException.class, () -> timeline.step(90, (step, target) -> step < last));
    assertEquals(last, timeline.losses().length);
    int before = Math.max(0, last - 1);
    StepAssertions.assertSameBits(forward.get(before), timeline.step(before));
    StepAssertions.assertSameBits(forward.get(90), timeline.step(90));
    StepAssertions.assertSameBits(forward.get(last), timeline.step(last));
    wander(timeline, last);
  }

  @Test
  void seekCalledBackOnTheWayBackLeavesTheTimelineAsGoodAsBefore() {
    Timeline timeline = new Timeline(run, NOTHING);
    timeline.step(90);
    assertThrows(CancellationException.class, () -> timeline.step(60, (step, target) -> step < 30));
    StepAssertions.assertSameBits(forward.get(60), timeline.step(60));
    StepAssertions.assertSameBits(forward.get(91), timeline.step(91));
    assertEquals(92, timeline.losses().length);
  }

  @Test
  void severalThreadsMayAsk() throws Exception {
    Timeline timeline = new Timeline(run, TIGHT);
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<?>> walks = new ArrayList<>();
      for (int seed = 0; seed < 3; seed++) {
        int walk = seed;
        walks.add(threads.submit(() -> wander(timeline, walk)));
      }
      for (Future<?> walk : walks) {
        walk.get();
      }
    } finally {
      threads.shutdownNow();
    }
    double[] losses = timeline.losses();
    for (int i = 0; i < losses.length; i++) {
      assertEquals(forward.get(i).loss(), losses[i]);
    }
  }

  @Test
  void timelineKnowsItsRun() {
    Timeline timeline = run.timeline();
    assertSame(run.program(), timeline.program());
    assertSame(run.calendar(), timeline.calendar());
    assertEquals(100, timeline.length());
    assertEquals("zero at the start", timeline.originOf("b1"));
    assertEquals("zero at the start", timeline.originOf("vW1"));
    assertTrue(timeline.originOf("W1").startsWith("drawn by he"), timeline.originOf("W1"));
  }
}
