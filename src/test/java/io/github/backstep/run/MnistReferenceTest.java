package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.backstep.Reference;
import io.github.backstep.network.TensorNames;
import io.github.backstep.tensor.Summary;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The beginning of the two runs of the course on MNIST against the notebook's own classes in NumPy.
 * Where the data or the numbers are not at hand these tests are skipped.
 */
class MnistReferenceTest {
  /** The agreement DESIGN asks of the first steps, relative to a tensor's largest magnitude. */
  private static final double FIRST_STEPS = 1e-12;

  /** Relative; 60 steps let 1e-16 grow, the more so on the way to infinity. */
  private static final double FIRST_LOSSES = 1e-12;

  private static final int LOSSES = 60;

  private record Course(String file, Preset preset) {
    JsonObject reference() {
      return Reference.full(file + ".json");
    }

    Run run() {
      return Run.prepare(preset.config(), Reference.data());
    }

    @Override
    public String toString() {
      return file;
    }
  }

  private static final Course AFTER_BACKPROP = new Course("mnist-after-backprop", Presets.MNIST);
  private static final Course INTERLEAVED = new Course("mnist-interleaved", Presets.NOTEBOOK_MNIST);

  static Stream<Course> courses() {
    return Stream.of(AFTER_BACKPROP, INTERLEAVED);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void runIsThatOfTheCourse(Course course) {
    JsonObject config = course.reference().getAsJsonObject("config");
    Run run = course.run();
    assertEquals(config.get("trainRows").getAsInt(), run.data().train().samples());
    assertEquals(config.get("testRows").getAsInt(), run.data().test().samples());
    assertEquals(
        config.get("updateOrder").getAsString(), run.config().training().updateOrder().name());
    assertEquals(784, run.data().train().features().columns());
    assertEquals(10, run.data().train().classes());
  }

  @ParameterizedTest
  @MethodSource("courses")
  void startAndFirstStepsAreThoseOfNumPy(Course course) {
    JsonObject reference = course.reference();
    Run run = course.run();
    Execution execution = run.execution(run.start(), 0);
    ReferenceAssertions.assertSums(reference.get("initial"), run.start()::get, FIRST_STEPS);
    for (JsonObject expected : Reference.objects(reference.get("steps")).toList()) {
      Step step = execution.retain();
      assertEquals(expected.get("step").getAsInt(), step.index());
      assertArrayEquals(Reference.ints(expected.get("rows")), step.batch().rows());
      ReferenceAssertions.assertSums(expected.get("values"), step::value, FIRST_STEPS);
    }
  }

  /** From step 17 on the notebook's losses are infinite, and from step 21 on no numbers. */
  @ParameterizedTest
  @MethodSource("courses")
  void firstLossesAreThoseOfNumPy(Course course) {
    double[] expected = Reference.doubles(course.reference().get("firstStepLosses"));
    double[] losses = losses(course.run());
    for (int step = 0; step < LOSSES; step++) {
      double finite = Double.isFinite(expected[step]) ? expected[step] : 1;
      assertEquals(expected[step], losses[step], FIRST_LOSSES * finite, "loss of step " + step);
    }
  }

  private static double[] losses(Run run) {
    Execution execution = run.execution(run.start(), 0);
    double[] losses = new double[LOSSES];
    for (int step = 0; step < LOSSES; step++) {
      execution.advance();
      losses[step] = execution.loss();
    }
    return losses;
  }

  @Test
  void interleavedTensorsAreFiniteUpToStep20AndNotAtStep21() {
    JsonObject expected = INTERLEAVED.reference().getAsJsonObject("firstNonFinite");
    List<Step> steps = SmallRuns.steps(INTERLEAVED.run(), expected.get("step").getAsInt() + 1);
    List<String> named =
        StreamSupport.stream(expected.getAsJsonArray("tensorsNonFinite").spliterator(), false)
            .map(JsonElement::getAsString)
            .sorted()
            .toList();
    assertEquals(named, nonFinite(steps.get(21)));
    for (Step step : steps.subList(0, 21)) {
      assertEquals(List.of(), nonFinite(step), () -> "step " + step.index());
    }
  }

  /** The tensors with NaN or infinity; NumPy's list of them leaves out the loss. */
  private static List<String> nonFinite(Step step) {
    return step.program().tensors().stream()
        .filter(name -> !name.equals(TensorNames.LOSS))
        .filter(name -> Summary.of(step.value(name)).nonFinite() > 0)
        .sorted()
        .toList();
  }
}
