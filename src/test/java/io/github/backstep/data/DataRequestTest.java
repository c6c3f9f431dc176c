package io.github.backstep.data;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DataRequestTest {
  private static final Path FOLDER = Path.of("data");
  private static final DataRequest DEFAULTS = DataRequest.defaults(FOLDER);

  @Test
  void defaultsAreTheNotebooks() {
    assertEquals(
        new DataRequest(1000, 0.2, OptionalInt.empty(), 0.2, 42, Path.of("data")), DEFAULTS);
  }

  @Test
  void eachValueIsReplacedAlone() {
    DataRequest changed =
        DEFAULTS.withSamples(7).withNoise(0).withRows(5).withTestShare(0.5).withSeed(3);
    assertEquals(new DataRequest(7, 0, OptionalInt.of(5), 0.5, 3, FOLDER), changed);
  }

  static Stream<UnaryOperator<DataRequest>> outOfRange() {
    return Stream.of(
        request -> request.withSamples(0),
        request -> request.withSamples(DataRequest.MAX_SAMPLES + 1),
        request -> request.withNoise(-0.1),
        request -> request.withNoise(Double.NaN),
        request -> request.withNoise(Double.POSITIVE_INFINITY),
        request -> request.withRows(0),
        request -> request.withTestShare(0),
        request -> request.withTestShare(1),
        request -> request.withTestShare(Double.NaN),
        request -> request.withSeed(-1),
        request -> request.withSeed(1L << 32));
  }

  @ParameterizedTest
  @MethodSource("outOfRange")
  void valuesOutOfRangeAreRejected(UnaryOperator<DataRequest> change) {
    assertThrows(DataException.class, () -> change.apply(DEFAULTS));
  }

  @Test
  void endsOfTheRangesAreAccepted() {
    assertDoesNotThrow(() -> DEFAULTS.withSamples(1).withNoise(0).withRows(1).withSeed(0));
    assertDoesNotThrow(() -> DEFAULTS.withSamples(DataRequest.MAX_SAMPLES).withSeed(4294967295L));
  }

  @Test
  void errorSaysWhatWasGotAndExpected() {
    var e = assertThrows(DataException.class, () -> DEFAULTS.withSeed(-1));
    assertEquals(
        "seed: expected 0 to 4294967295, got -1. Change it, or leave it out for the default.",
        e.getMessage());
  }
}
