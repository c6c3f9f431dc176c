package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import io.github.backstep.Reference;
import io.github.backstep.data.Datasets;
import io.github.backstep.network.Activations;
import io.github.backstep.network.Initialisers;
import io.github.backstep.network.UpdateOrders;
import io.github.backstep.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs with each setting changed, against an implementation in NumPy that shares nothing with ours.
 */
class OtherRunsReferenceTest {
  /** Relative to a tensor's largest magnitude; some 30 steps let 1e-15 grow a thousandfold. */
  private static final double TENSORS = 1e-12;

  /** Relative: losses and scores are means of what the tensors hold. */
  private static final double SCORES = 1e-12;

  static Stream<Named<JsonObject>> runs() {
    return Reference.objects(Reference.resource("other-runs.json").get("runs"))
        .map(run -> Named.of(run.get("name").getAsString(), run));
  }

  private static Run prepare(JsonObject run) {
    List<Integer> layers = Arrays.stream(Reference.ints(run.get("layers"))).boxed().toList();
    return SmallRuns.prepare(
        new RunConfig(
            new DataConfig(
                Datasets.ALL.named("moons"),
                run.get("samples").getAsInt(),
                run.get("noise").getAsDouble(),
                OptionalInt.empty(),
                run.get("testShare").getAsDouble()),
            new ModelConfig(
                layers,
                Activations.ALL.named(run.get("activation").getAsString()),
                Initialisers.ALL.named(run.get("init").getAsString())),
            training(run),
            run.get("seed").getAsLong()));
  }

  private static TrainingConfig training(JsonObject run) {
    return new TrainingConfig(
        run.get("lr").getAsDouble(),
        run.get("momentum").getAsDouble(),
        run.get("batch").getAsInt(),
        run.get("epochs").getAsInt(),
        UpdateOrders.ALL.named(run.get("updateOrder").getAsString()));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void initialParametersAreThoseOfNumPy(JsonObject reference) {
    ReferenceAssertions.assertCuts(
        reference.get("initial"),
        reference.get("every").getAsInt(),
        prepare(reference).start()::get,
        TENSORS);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void stepsHaveTheRowsAndTensorsOfNumPy(JsonObject reference) {
    List<Step> steps = SmallRuns.steps(prepare(reference));
    int every = reference.get("every").getAsInt();
    for (JsonObject expected : Reference.objects(reference.get("steps")).toList()) {
      Step step = steps.get(expected.get("step").getAsInt());
      assertArrayEquals(Reference.ints(expected.get("rows")), step.batch().rows());
      ReferenceAssertions.assertCuts(expected.get("values"), every, step::value, TENSORS);
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyLossIsThatOfNumPy(JsonObject reference) {
    double[] expected = Reference.doubles(reference.get("losses"));
    List<Step> steps = SmallRuns.steps(prepare(reference));
    assertEquals(expected.length, steps.size());
    for (Step step : steps) {
      assertScore(expected[step.index()], step.loss());
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void historyIsThatOfNumPy(JsonObject reference) {
    Run run = prepare(reference);
    List<Step> steps = SmallRuns.steps(run);
    for (JsonObject expected : Reference.objects(reference.get("history")).toList()) {
      int last = run.calendar().lastStepOf(expected.get("epoch").getAsInt() - 1);
      Evaluation evaluation = run.evaluator().evaluate(last, parameters(steps.get(last)));
      assertEquals(expected.get("epoch").getAsInt(), evaluation.epoch());
      assertScores(expected.getAsJsonObject("train"), evaluation.train());
      assertScores(expected.getAsJsonObject("test"), evaluation.test());
    }
  }

  private static Map<String, Tensor> parameters(Step step) {
    return step.program().parameters().stream()
        .collect(Collectors.toMap(name -> name, step::value));
  }

  private static void assertScores(JsonObject expected, Score actual) {
    assertScore(Reference.number(expected.get("loss")), actual.loss());
    assertScore(Reference.number(expected.get("notebookLoss")), actual.notebookLoss());
    assertEquals(expected.get("accuracy").getAsDouble(), actual.accuracy());
  }

  private static void assertScore(double expected, double actual) {
    double margin = Double.isFinite(expected) ? SCORES * Math.abs(expected) : Double.MIN_NORMAL;
    assertEquals(expected, actual, margin);
  }
}
