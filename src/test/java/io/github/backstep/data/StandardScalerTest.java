package io.github.backstep.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import io.github.backstep.Reference;
import io.github.backstep.tensor.ShapeException;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sums run in scikit-learn's order, so the same samples give the same bits. */
final class StandardScalerTest {
  /** One multiplication and one addition undo a subtraction and a division of numbers up to 1e6. */
  private static final double ROUNDING = 1e-9;

  static Stream<JsonObject> cases() {
    return Reference.objects(Reference.resource("numpy-cases.json").get("scalers"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void scalersAreThoseOfScikitLearn(JsonObject expected) {
    Tensor samples = Reference.tensor(expected.get("samples"));
    StandardScaler scaler = StandardScaler.fit(samples);
    assertArrayEquals(Reference.doubles(expected.get("mean")), scaler.mean().cells());
    assertArrayEquals(Reference.doubles(expected.get("scale")), scaler.scale().cells());
    Tensor scaled = Reference.tensor(expected.get("scaled"));
    assertArrayEquals(scaled.cells(), scaler.transform(samples).cells());
  }

  @Test
  void notebookScalerIsExactOnTheNotebooksRows() {
    JsonObject full = Reference.full("moons-data.json");
    Tensor features = Reference.tensor(full.getAsJsonObject("X").get("data"));
    DataDescription points =
        new DataDescription("moons", List.of("outer", "inner"), new Display.Points());
    Dataset moons = new Dataset(points, features, Reference.ints(full.get("y")));
    TrainTestSplit split = TrainTestSplit.of(moons.samples(), 0.2, 42);
    StandardScaler scaler = StandardScaler.fit(split.train(moons).features());
    assertArrayEquals(Reference.doubles(full.get("scalerMean")), scaler.mean().cells());
    assertArrayEquals(Reference.doubles(full.get("scalerScale")), scaler.scale().cells());
    Tensor test = scaler.transform(split.test(moons).first(5).features());
    assertArrayEquals(Reference.tensor(full.get("testFirst5")).cells(), test.cells());
  }

  @Test
  void handWorkedColumn() {
    StandardScaler scaler = StandardScaler.fit(Tensor.of(new double[][] {{1}, {3}, {5}, {7}}));
    assertArrayEquals(new double[] {4}, scaler.mean().cells());
    assertArrayEquals(new double[] {Math.sqrt(5)}, scaler.scale().cells());
  }

  @Test
  void constantFeatureIsOnlyMoved() {
    Tensor samples = Tensor.of(new double[][] {{0.1}, {0.1}, {0.1}});
    assertArrayEquals(new double[] {1}, StandardScaler.fit(samples).scale().cells());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void inverseTransformGivesTheSamplesBack(JsonObject expected) {
    Tensor samples = Reference.tensor(expected.get("samples"));
    StandardScaler scaler = StandardScaler.fit(samples);
    double[] back = scaler.inverseTransform(scaler.transform(samples)).cells();
    assertArrayEquals(samples.cells(), back, ROUNDING);
  }

  @Test
  void noSamplesAndOtherWidthsAreRejected() {
    StandardScaler scaler = StandardScaler.fit(new Tensor(2, 3));
    assertThrows(DataException.class, () -> StandardScaler.fit(new Tensor(0, 3)));
    var e = assertThrows(ShapeException.class, () -> scaler.transform(new Tensor(5, 2)));
    assertEquals("samples to scale: expected [5, 3], got [5, 2]", e.getMessage());
  }
}
