package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import io.github.backstep.Reference;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two runs of the course on make-moons against the notebook's own classes in NumPy. */
class MoonsReferenceTest {
  /** The agreement DESIGN asks of the first steps, relative to a tensor's largest magnitude. */
  private static final double FIRST_STEPS = 1e-12;

  /** 200 steps carry the first one's rounding on and let it grow tenfold. */
  private static final double FIRST_LOSSES = 1e-11;

  /** The agreement DESIGN asks of the history: NumPy moves by 5e-11 when its sums change order. */
  private static final double HISTORY = 1e-9;

  /** Final parameters of two NumPys with different BLAS differ by up to 2.4e-9. */
  private static final double FINAL_PARAMETERS = 1e-8;

  private record Course(String file, Preset preset) {
    JsonObject cut() {
      return Reference.resource(file + "-cut.json");
    }

    JsonObject full() {
      return Reference.full(file + ".json");
    }

    Run run() {
      return SmallRuns.prepare(preset.config());
    }

    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<Course> courses() {
    return Stream.of(
        new Course("moons-after-backprop", Presets.MOONS),
        new Course("moons-interleaved", Presets.NOTEBOOK_MOONS));
  }

  @ParameterizedTest
  @MethodSource("courses")
  void initialParametersAreThoseOfNumPy(Course course) {
    JsonObject reference = course.cut();
    Map<String, Tensor> start = course.run().start();
    int every = reference.get("every").getAsInt();
    ReferenceAssertions.assertCuts(reference.get("initial"), every, start::get, FIRST_STEPS);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void firstStepsHaveTheRowsAndTensorsOfNumPy(Course course) {
    JsonObject reference = course.cut();
    List<Step> steps = SmallRuns.steps(course.run(), 3);
    int every = reference.get("every").getAsInt();
    for (JsonObject expected : Reference.objects(reference.get("steps")).toList()) {
      Step step = steps.get(expected.get("step").getAsInt());
      assertArrayEquals(Reference.ints(expected.get("rows")), step.batch().rows());
      ReferenceAssertions.assertCuts(expected.get("values"), every, step::value, FIRST_STEPS);
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void everyCellOfTheFirstStepsIsThatOfNumPy(Course course) {
    JsonObject reference = course.full();
    List<Step> steps = SmallRuns.steps(course.run(), 3);
    ReferenceAssertions.assertWhole(reference.get("initial"), steps.get(0)::before, FIRST_STEPS);
    for (JsonObject expected : Reference.objects(reference.get("steps")).toList()) {
      Step step = steps.get(expected.get("step").getAsInt());
      ReferenceAssertions.assertWhole(expected.get("values"), step::value, FIRST_STEPS);
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void firstLossesAreThoseOfNumPy(Course course) {
    double[] expected = Reference.doubles(course.cut().get("firstStepLosses"));
    double[] losses =
        SmallRuns.steps(course.run(), expected.length).stream().mapToDouble(Step::loss).toArray();
    assertArrayEquals(expected, losses, FIRST_LOSSES);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void historyAndFinalParametersAreThoseOfNumPy(Course course) {
    JsonObject reference = course.cut();
    Run run = course.run();
    Execution execution = run.execution(run.start(), 0);
    for (JsonObject expected : Reference.objects(reference.get("history")).toList()) {
      int last = run.calendar().lastStepOf(expected.get("epoch").getAsInt() - 1);
      while (execution.next() <= last) {
        execution.advance();
      }
      assertEvaluation(expected, run.evaluator().evaluate(last, execution.state()));
    }
    assertEquals(reference.get("totalSteps").getAsInt(), execution.next());
    ReferenceAssertions.assertSums(
        reference.get("final"), execution.state()::get, FINAL_PARAMETERS);
  }

  private static void assertEvaluation(JsonObject expected, Evaluation actual) {
    double loss = expected.get("meanCrossEntropy").getAsDouble();
    double printed = expected.get("printedLoss").getAsDouble();
    assertEquals(expected.get("epoch").getAsInt(), actual.epoch());
    assertEquals(loss, actual.train().loss(), HISTORY * loss, () -> "loss of " + expected);
    assertEquals(
        printed, actual.train().notebookLoss(), HISTORY * printed, () -> "printed of " + expected);
    assertEquals(expected.get("trainAccuracy").getAsDouble(), actual.train().accuracy());
    assertEquals(expected.get("testAccuracy").getAsDouble(), actual.test().accuracy());
  }
}
