package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.network.Program;
import io.github.backstep.random.NumpyRandom;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExecutionTest {
  static Stream<Named<RunConfig>> runs() {
    return SmallRuns.ofEveryPiece();
  }

  private static Execution fromStart(Run run) {
    return run.execution(run.start(), 0);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void advancingLeavesTheBitsThatRetainingLeaves(RunConfig config) {
    Run run = SmallRuns.prepare(config);
    Execution advancing = fromStart(run);
    Execution retaining = fromStart(run);
    while (advancing.next() < run.calendar().steps()) {
      advancing.advance();
      Step step = retaining.retain();
      assertEquals(step.loss(), advancing.loss());
      StepAssertions.assertSameBits(retaining.state(), advancing.state());
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void recomputedStepIsBitIdentical(RunConfig config) {
    Run run = SmallRuns.prepare(config);
    for (Step step : SmallRuns.steps(run)) {
      Execution again = run.execution(step.before(), step.index());
      StepAssertions.assertSameBits(step, again.retain());
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void whatAStepLeavesTheNextOneFinds(RunConfig config) {
    Run run = SmallRuns.prepare(config);
    Map<String, Tensor> left = run.start();
    for (Step step : SmallRuns.steps(run)) {
      assertEquals(run.program().carried(), step.before().keySet());
      StepAssertions.assertSameBits(left, step.before());
      left = step.after();
    }
  }

  @Test
  void bothWaysMayBeMixedFreely() {
    Run run = SmallRuns.withEpochs(10);
    List<Step> expected = SmallRuns.steps(run);
    NumpyRandom random = new NumpyRandom(3);
    Execution mixed = fromStart(run);
    for (Step step : expected) {
      if (random.nextInt(2) == 0) {
        StepAssertions.assertSameBits(step, mixed.retain());
      } else {
        mixed.advance();
        assertEquals(step.loss(), mixed.loss());
      }
    }
  }

  @Test
  void retainedStepIsNotWrittenToAnyMore() {
    Run run = SmallRuns.prepare();
    List<Step> expected = SmallRuns.steps(run, 4);
    Execution execution = fromStart(run);
    execution.advance();
    Step first = execution.retain();
    Step second = execution.retain();
    execution.advance();
    execution.advance();
    StepAssertions.assertSameBits(expected.get(1), first);
    StepAssertions.assertSameBits(expected.get(2), second);
  }

  @Test
  void startIsNotWrittenTo() {
    Run run = SmallRuns.prepare();
    Map<String, Tensor> start = fromStart(run).copyOfState();
    Execution execution = fromStart(run);
    execution.advance();
    execution.advance();
    StepAssertions.assertSameBits(start, run.start());
  }

  @Test
  void copyOfStateStaysAsItIs() {
    Execution execution = fromStart(SmallRuns.prepare());
    execution.advance();
    Map<String, Tensor> kept = execution.copyOfState();
    Tensor weights = kept.get("W1").copy();
    execution.advance();
    assertTrue(weights.sameBits(kept.get("W1")));
    assertFalse(weights.sameBits(execution.state().get("W1")));
  }

  @Test
  void nothingHasALossBeforeTheFirstStep() {
    Execution execution = fromStart(SmallRuns.prepare());
    assertEquals(Double.NaN, execution.loss());
    assertEquals(0, execution.next());
  }

  @Test
  void operationFindsWhatWasWrittenByThenAndElseWhatWasThereBefore() {
    Step step = SmallRuns.steps(SmallRuns.prepare(), 2).get(1);
    Program program = step.program();
    int move = program.writerOf("W1");
    assertTrue(step.inputsOf(move).get("W1").sameBits(step.before("W1")));
    assertTrue(step.inputsOf(move).get("vW1").sameBits(step.value("vW1")));
    assertTrue(step.inputsOf(move + 1).get("W1").sameBits(step.value("W1")));
    assertFalse(step.before("W1").sameBits(step.value("W1")));
  }

  @Test
  void stepSaysSoWhenItHasNoSuchTensor() {
    Step step = SmallRuns.steps(SmallRuns.prepare(), 1).get(0);
    assertThrows(IllegalArgumentException.class, () -> step.value("W9"));
    assertThrows(IllegalArgumentException.class, () -> step.before("Z1"));
  }

  @Test
  void sameConfigurationGivesTheSameBits() {
    List<Step> once = SmallRuns.steps(SmallRuns.prepare());
    List<Step> again = SmallRuns.steps(SmallRuns.prepare());
    for (Step step : once) {
      StepAssertions.assertSameBits(step, again.get(step.index()));
    }
  }

  @Test
  void nanAndInfinitiesAreResults() {
    List<Step> steps = SmallRuns.steps(SmallRuns.exploding());
    assertFalse(Double.isFinite(steps.get(steps.size() - 1).loss()));
  }
}
