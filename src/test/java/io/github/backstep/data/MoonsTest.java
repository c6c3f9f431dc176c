package io.github.backstep.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.github.backstep.Reference;
import io.github.backstep.tensor.Tensor;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Moons as scikit-learn makes, splits and scales them. */
final class MoonsTest {
  private static final DataRequest NOTEBOOK = DataRequest.defaults(Path.of("unused"));

  @Test
  void everyTenthRowIsThatOfTheNotebook() {
    JsonObject expected = Reference.resource("moons-every-10th.json");
    Dataset moons = Moons.make(NOTEBOOK);
    int every = expected.get("every").getAsInt();
    int[] rows = IntStream.range(0, moons.samples() / every).map(i -> i * every).toArray();
    assertNotebook(expected, moons, moons.select(rows).features());
  }

  @Test
  void everyRowIsThatOfTheNotebook() {
    Dataset moons = Moons.make(NOTEBOOK);
    assertNotebook(Reference.full("moons-data.json"), moons, moons.features());
  }

  private static void assertNotebook(JsonObject expected, Dataset moons, Tensor features) {
    assertArrayEquals(Reference.ints(expected.get("y")), moons.labels());
    Tensor rows = Reference.tensor(expected.getAsJsonObject("X").get("data"));
    DataAssertions.assertClose(rows, features);
  }

  @Test
  void splitAndScaledMoonsAreThoseOfTheNotebook() {
    JsonObject expected = Reference.resource("moons-every-10th.json");
    DataSplit split = new Moons().load(NOTEBOOK);
    assertHead(expected, "train", split.train());
    assertHead(expected, "test", split.test());
    StandardScaler scaler = split.scaler().orElseThrow();
    DataAssertions.assertClose(row(expected, "scalerMean"), scaler.mean());
    DataAssertions.assertClose(row(expected, "scalerScale"), scaler.scale());
  }

  private static void assertHead(JsonObject expected, String half, Dataset dataset) {
    Tensor features = Reference.tensor(expected.get(half + "First5"));
    DataAssertions.assertClose(features, dataset.first(features.rows()).features());
    int[] labels = Reference.ints(expected.get(half + "LabelsFirst20"));
    assertArrayEquals(labels, dataset.first(labels.length).labels());
  }

  private static Tensor row(JsonObject expected, String name) {
    return Tensor.row(Reference.doubles(expected.get(name)));
  }

  static Stream<JsonObject> cases() {
    return Reference.objects(Reference.resource("numpy-cases.json").get("moons"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void otherMoonsAreThoseOfScikitLearn(JsonObject expected) {
    Dataset moons =
        Moons.make(
            NOTEBOOK
                .withSamples(expected.get("samples").getAsInt())
                .withNoise(expected.get("noise").getAsDouble())
                .withSeed(expected.get("seed").getAsLong()));
    assertArrayEquals(Reference.ints(expected.get("y")), moons.labels());
    DataAssertions.assertClose(Reference.tensor(expected.get("X")), moons.features());
  }

  @Test
  void moonsWithoutNoiseLieOnTheirArcs() {
    Dataset moons = Moons.make(NOTEBOOK.withNoise(0));
    for (int row = 0; row < moons.samples(); row++) {
      double inner = moons.label(row);
      double x = moons.features().get(row, 0) - inner;
      double y = moons.features().get(row, 1) - inner / 2;
      assertEquals(1.0, Math.hypot(x, y), DataAssertions.ULPS_OF_SINE);
    }
  }

  @Test
  void sameRequestGivesTheSameBits() {
    assertTrue(Moons.make(NOTEBOOK).features().sameBits(Moons.make(NOTEBOOK).features()));
  }

  @Test
  void rowsCutTheMoonsBeforeTheyAreSplit() {
    DataSplit split = new Moons().load(NOTEBOOK.withRows(50));
    assertEquals(40, split.train().samples());
    assertEquals(10, split.test().samples());
  }
}
