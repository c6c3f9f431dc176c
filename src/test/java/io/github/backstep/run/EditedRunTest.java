package io.github.backstep.run;

import static io.github.backstep.run.StepAssertions.assertSameBits;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.backstep.network.UpdateOrders;
import io.github.backstep.random.NumpyRandom;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in the middle of which something is changed. */
class EditedRunTest {
  private static final Timeline.Budget NOTHING = new Timeline.Budget(0, 0);
  private static final Timeline.Budget TIGHT = new Timeline.Budget(8_000, 3_000);

  /** 100 steps. */
  private final Run run = SmallRuns.withEpochs(20);

  private static Edits edits(String... texts) {
    return new Edits(Arrays.stream(texts).map(Edit::parse).toList());
  }

  private static Run configured(Run run, TrainingConfig training) {
    return SmallRuns.prepare(run.config().withTraining(training));
  }

  private static void assertSameRuns(Run expected, Run actual) {
    List<Step> steps = SmallRuns.steps(expected);
    List<Step> others = SmallRuns.steps(actual);
    for (int i = 0; i < steps.size(); i++) {
      assertSameBits(steps.get(i), others.get(i));
      assertEquals(steps.get(i).program().ids(), others.get(i).program().ids());
    }
  }

  @Test
  void settingsChangedBeforeTheFirstStepAreThoseOfAnotherConfiguration() {
    TrainingConfig training = run.config().training();
    assertSameRuns(
        configured(run, training.withLearningRate(0.05)), run.edited(edits("0: lr = 0.05")));
    assertSameRuns(
        configured(run, training.withMomentum(0.5)), run.edited(edits("0: momentum = 0.5")));
    assertSameRuns(
        configured(run, training.withUpdateOrder(UpdateOrders.INTERLEAVED)),
        run.edited(edits("0: updateOrder = interleaved")));
  }

  @Test
  void settingsChangedAndChangedBackLeaveTheRunAsItWas() {
    assertSameRuns(run, run.edited(edits("40: lr = 0.05", "40: lr = 0.1")));
  }

  @Test
  void beforeTheFirstEditTheBitsAreThoseOfTheOriginal() {
    List<Step> original = SmallRuns.steps(run);
    List<Step> edited =
        SmallRuns.steps(run.edited(edits("37: W2[1,2] = 0.25", "60: momentum = 0")));
    for (int i = 0; i < 37; i++) {
      assertSameBits(original.get(i), edited.get(i));
    }
    assertTrue(original.get(36).value("W2").sameBits(edited.get(36).value("W2")));
    assertFalse(original.get(37).value("Z2").sameBits(edited.get(37).value("Z2")));
  }

  /** The oracle goes on by hand from what the original left. */
  @Test
  void changedCellIsFoundByItsStepAndNothingElseIs() {
    Step before = SmallRuns.steps(run, 37).get(36);
    Map<String, Tensor> state = before.after();
    Tensor changed = state.get("W2").copy();
    changed.set(1, 2, 0.25);
    state.put("W2", changed);
    Execution byHand = run.execution(state, 37);
    Execution edited = run.edited(edits("37: W2[1,2] = 0.25")).execution(run.start(), 0);
    while (edited.next() < 37) {
      edited.advance();
    }
    for (int i = 37; i < 50; i++) {
      assertSameBits(byHand.retain(), edited.retain());
    }
  }

  @Test
  void fullSpeedGivesTheBitsOfKeptSteps() {
    Run edited =
        run.edited(edits("0: vW1[0,0] = 1", "7: W1[0,0] = 3", "8: lr = 0.3", "9: b1[2] = NaN"));
    Execution fast = edited.execution(edited.start(), 0);
    for (Step step : SmallRuns.steps(edited, 20)) {
      StepOutcome outcome = fast.advance();
      step.program()
          .tensors()
          .forEach(name -> assertTrue(step.value(name).sameBits(outcome.value(name)), name));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void anyOrderOfAskingGivesTheBitsOfAForwardPass(int seed) {
    Run edited =
        run.edited(
            edits(
                "16: updateOrder = interleaved",
                "32: W1[1,3] = -2",
                "33: vW1[1,3] = 0",
                "48: label 5 = 0",
                "48: label 6 = 1",
                "70: lr = 0.01"));
    List<Step> forward = SmallRuns.steps(edited);
    for (Timeline.Budget budget : List.of(NOTHING, TIGHT, Timeline.Budget.DEFAULT)) {
      Timeline timeline = new Timeline(edited, budget);
      NumpyRandom random = new NumpyRandom(seed);
      for (int i = 0; i < 60; i++) {
        int at = random.nextInt(forward.size());
        assertSameBits(forward.get(at), timeline.step(at));
        assertEquals(forward.get(at).program().ids(), timeline.program(at).ids());
      }
      for (int i = forward.size() - 1; i >= 0; i--) {
        assertSameBits(forward.get(i), timeline.step(i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 16, 50, 58, 99})
  void editedTimelineHasTheStepsOfTheEditedRunAndItsLosses(int at) {
    Edits edits = edits(at + ": lr = 0.3", at + ": W1[0,0] = 1");
    List<Step> forward = SmallRuns.steps(run.edited(edits));
    for (Timeline.Budget budget : List.of(NOTHING, TIGHT, Timeline.Budget.DEFAULT)) {
      Timeline timeline = new Timeline(run, budget);
      timeline.step(60);
      StepHistory edited = timeline.edited(edits).orElseThrow();
      assertEquals(Math.min(61, at), edited.losses().length);
      assertSameBits(forward.get(at), edited.step(at));
      for (int i = forward.size() - 1; i >= 0; i -= 7) {
        assertSameBits(forward.get(i), edited.step(i));
      }
      assertArrayEquals(forward.stream().mapToDouble(Step::loss).toArray(), edited.losses());
      StepHistory again = edited.edited(Edits.NONE).orElseThrow();
      assertSameBits(SmallRuns.steps(run).get(99), again.step(99));
    }
  }

  @Test
  void editedTimelineDoesNotComputeAgainWhatIsBeforeTheEdit() {
    Timeline timeline = new Timeline(run, Timeline.Budget.DEFAULT);
    timeline.step(60);
    StepHistory edited = timeline.edited(edits("60: lr = 0.3")).orElseThrow();
    edited.step(59, (step, target) -> fail("computed " + step));
    List<Integer> computed = new ArrayList<>();
    edited.step(60, (step, target) -> computed.add(step));
    assertEquals(48, computed.get(0));
  }

  @Test
  void changedLabelIsTheOneThatIsLearntFromThatStepOn() {
    int row = 5;
    int other = 1 - run.data().train().label(row);
    List<Step> steps = SmallRuns.steps(run.edited(edits("10: label 5 = " + other)));
    for (Step step : steps) {
      for (int i = 0; i < step.batch().size(); i++) {
        if (step.batch().row(i) == row) {
          int expected = step.index() < 10 ? 1 - other : other;
          assertEquals(1, step.value("Y").get(i, expected), "step " + step.index());
        }
      }
    }
  }

  @Test
  void runKnowsWhatHoldsAtAStep() {
    Run edited = run.edited(edits("10: lr = 0.05", "20: updateOrder = interleaved"));
    assertEquals(run.config().training(), edited.training(9));
    assertEquals(0.05, edited.training(10).learningRate());
    assertEquals(UpdateOrders.AFTER_BACKPROP, edited.training(19).updateOrder());
    assertEquals(UpdateOrders.INTERLEAVED, edited.training(99).updateOrder());
    assertSame(run.program(), edited.program(9));
    assertEquals(run.config(), edited.config());
    assertEquals(Edits.NONE, run.edits());
  }

  @Test
  void trainingIsEvaluatedBeforeWhatIsChangedForTheNextStep() {
    Run edited = run.edited(edits("5: W1[0,0] = 100"));
    assertEquals(evaluation(run), evaluation(edited));
  }

  /** The one after the first epoch, which has five steps. */
  private static Score evaluation(Run run) {
    Score[] first = new Score[1];
    run.trainer()
        .train(
            20,
            new TrainingListener() {
              @Override
              public void onEvaluation(Evaluation evaluation) {
                first[0] = evaluation.epoch() == 1 ? evaluation.test() : first[0];
              }
            });
    return first[0];
  }
}
