package io.github.backstep.explain.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.explain.condition.Vocabulary;
import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.Step;
import io.github.backstep.run.Timeline;
import io.github.backstep.tensor.Summary;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that somebody keeps an eye on. */
class WatchTest {
  private static final Run MOONS = SmallRuns.prepare(Presets.MOONS.config());
  private static final Timeline STEPS = MOONS.timeline();
  private static final Evidence RUN = new Evidence(MOONS, STEPS);
  private static final Step STEP = STEPS.step(3);

  private static Watch parse(String text) {
    return Watch.parse(text, Vocabulary.of(MOONS.program()), RUN, STEP);
  }

  private static double norm(Step step, String tensor) {
    return Summary.of(step.value(tensor)).norm();
  }

  @Test
  void aCellAndANormAreThoseOfTheStepThatIsAsked() {
    for (int index : new int[] {0, 3, 7}) {
      Step step = STEPS.step(index);
      double cell = step.value("W2").get(3, 1);
      assertEquals(OptionalDouble.of(cell), parse("W2[3, 1]").in(step));
      assertEquals(OptionalDouble.of(norm(step, "dW1")), parse("|dW1|").in(step));
      assertEquals(OptionalDouble.of(step.loss()), parse("loss").in(step));
    }
  }

  @Test
  void anExpressionIsEvaluatedAtTheStepThatIsAsked() {
    Watch ratio = parse("norm(vW1) / norm(W1)");
    for (int index : new int[] {0, 5}) {
      Step step = STEPS.step(index);
      double expected = norm(step, "vW1") / norm(step, "W1");
      assertEquals(OptionalDouble.of(expected), ratio.in(step));
    }
  }

  @Test
  void howFarWeightsHaveMovedGrowsFromTheStart() {
    Watch moved = parse("norm(W1 - start / W1)");
    double first = moved.in(STEPS.step(0)).orElseThrow();
    assertEquals(norm(STEPS.step(0), "vW1"), first, 1e-12 * first);
    assertTrue(moved.in(STEPS.step(20)).orElseThrow() > first);
  }

  @ParameterizedTest
  @CsvSource({
    "'W2[3,1]',W2",
    "|dW1|,dW1",
    "loss,loss",
    "norm(W1)/norm(dW1),W1",
    "1 + 1,b3",
    "epoch,X"
  })
  void aWatchIsKnownOnceTheLastOfItsTensorsIsWritten(String text, String tensor) {
    assertEquals(tensor, parse(text).tensor());
  }

  @ParameterizedTest
  @CsvSource({
    "|dW1,4",
    "norm(W1) /,10",
    "foo(W1),0",
    "W1,0",
    "'W9[0,0]',0",
    "'W1[9,0]',3",
    "step 4 / loss,0",
    "1 + step of first nan,9",
    "'W1[0,0] )',8"
  })
  void errorsPointAtTheColumn(String text, int column) {
    assertEquals(column, assertThrows(WatchException.class, () -> parse(text)).column());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void nothingIsNoWatch(String text) {
    assertThrows(WatchException.class, () -> parse(text));
  }

  @Test
  void ofATraceOnlyTheTensorsAreKnown() {
    Evidence trace = new Evidence(null, STEPS);
    Vocabulary vocabulary = Vocabulary.of(STEPS.program());
    Watch ratio = Watch.parse("norm(vW1) / norm(W1)", vocabulary, trace, STEP);
    assertEquals(OptionalDouble.of(norm(STEP, "vW1") / norm(STEP, "W1")), ratio.in(STEP));
    WatchException e =
        assertThrows(WatchException.class, () -> Watch.parse("2 * lr", vocabulary, trace, STEP));
    assertEquals(4, e.column());
    assertTrue(String.valueOf(e.getMessage()).contains("only the tensors"), e.getMessage());
  }

  @Test
  void aRunWithoutSuchANumberNeverKnowsIt() {
    Run small = SmallRuns.prepare();
    Timeline steps = small.timeline();
    Watch there =
        parse("W2[15,15]").of(Vocabulary.of(small.program()), Evidence.of(small), steps.step(0));
    assertEquals(OptionalDouble.empty(), there.in(steps.step(0)));
    assertEquals("W2[15,15]", there.text());
  }
}
