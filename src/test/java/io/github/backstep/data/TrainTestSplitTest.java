package io.github.backstep.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import io.github.backstep.Reference;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class TrainTestSplitTest {
  static Stream<JsonObject> cases() {
    return Reference.objects(Reference.resource("numpy-cases.json").get("splits"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rowsAreThoseOfScikitLearn(JsonObject expected) {
    TrainTestSplit split =
        TrainTestSplit.of(
            expected.get("samples").getAsInt(),
            expected.get("testShare").getAsDouble(),
            expected.get("seed").getAsLong());
    assertArrayEquals(Reference.ints(expected.get("train")), split.trainRows());
    assertArrayEquals(Reference.ints(expected.get("test")), split.testRows());
  }

  @ParameterizedTest
  @CsvSource({"2,0.5,0", "3,0.01,1", "100,0.07,2", "1000,0.2,42", "999,0.99,7"})
  void everyRowIsInExactlyOneHalf(int samples, double testShare, long seed) {
    TrainTestSplit split = TrainTestSplit.of(samples, testShare, seed);
    int[] rows =
        IntStream.concat(IntStream.of(split.trainRows()), IntStream.of(split.testRows()))
            .sorted()
            .toArray();
    assertArrayEquals(IntStream.range(0, samples).toArray(), rows);
  }

  @Test
  void halvesHoldTheirOriginalRows() {
    Dataset moons = Moons.make(DataRequest.defaults(Path.of("unused")).withSamples(10));
    TrainTestSplit split = TrainTestSplit.of(10, 0.3, 42);
    assertEquals(moons.label(split.trainRows()[2]), split.train(moons).label(2));
    double[] cells = moons.select(split.testRows()).features().cells();
    assertArrayEquals(cells, split.test(moons).features().cells());
  }

  @Test
  void rowsCannotBeChangedFromOutside() {
    TrainTestSplit split = TrainTestSplit.of(4, 0.5, 42);
    split.trainRows()[0] = -1;
    split.testRows()[0] = -1;
    assertArrayEquals(TrainTestSplit.of(4, 0.5, 42).trainRows(), split.trainRows());
    assertArrayEquals(TrainTestSplit.of(4, 0.5, 42).testRows(), split.testRows());
  }

  @Test
  void oneSampleCannotBeSplit() {
    var e = assertThrows(DataException.class, () -> TrainTestSplit.of(1, 0.2, 42));
    assertEquals(
        "split: expected rows for training and for testing, got 1 of 1 rows for testing at a test"
            + " share of 0.2. Use more rows or another share.",
        e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"0,0.2", "2,0.9", "10,0", "10,1", "10,-0.1", "10,NaN"})
  void halvesThatWouldBeEmptyAreRejected(int samples, double testShare) {
    assertThrows(DataException.class, () -> TrainTestSplit.of(samples, testShare, 42));
  }

  @Test
  void datasetOfAnotherSizeIsRejected() {
    Dataset moons = Moons.make(DataRequest.defaults(Path.of("unused")).withSamples(10));
    TrainTestSplit split = TrainTestSplit.of(9, 0.3, 42);
    assertThrows(DataException.class, () -> split.train(moons));
  }
}
