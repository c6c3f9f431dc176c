package io.github.backstep.tui.stepper.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.backstep.figure.TestRows;
import io.github.backstep.run.Run;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Tensor;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortraitMakerTest {
  private static final Run RUN = SmallRuns.prepare();

  private static Map<String, Tensor> never() {
    return fail("evaluated a second time");
  }

  @Test
  void figuresFindWhatPortraitsHaveEvaluated() {
    Subject subject = Subject.of(RUN);
    Step step = subject.steps().step(3);
    subject.gallery().portraits().make(step);
    TestRows test = subject.material().testRows().orElseThrow();
    Tensor found = test.probabilities(3, PortraitMakerTest::never);
    Tensor left = test.probabilities(4, PortraitMakerTest::never);
    Tensor features = RUN.data().test().features();
    assertTrue(RUN.evaluator().probabilities(features, step.after()).sameBits(left));
    Step before = subject.steps().step(2);
    assertTrue(RUN.evaluator().probabilities(features, before.after()).sameBits(found));
  }

  @Test
  void portraitsScoreAsTheEvaluatorDoes() {
    Subject subject = Subject.of(RUN);
    Step step = subject.steps().step(3);
    Portraits portraits = subject.gallery().portraits();
    portraits.make(step);
    assertEquals(
        RUN.evaluator().score(RUN.data().test(), step.after()), portraits.after(step).test());
  }

  @Test
  void onlyTheLatestMomentsAreRemembered() {
    TestRows test = new TestRows(RUN);
    Step step = RUN.timeline().step(0);
    Tensor first = test.probabilities(0, () -> step.after());
    for (int moment = 1; moment < 4; moment++) {
      test.probabilities(moment, () -> step.after());
    }
    assertSame(first, test.probabilities(0, PortraitMakerTest::never));
    test.probabilities(4, () -> step.after());
    test.probabilities(5, () -> step.after());
    assertSame(first, test.probabilities(0, PortraitMakerTest::never));
    int[] asked = {0};
    test.probabilities(
        1,
        () -> {
          asked[0]++;
          return step.after();
        });
    assertEquals(1, asked[0]);
  }
}
