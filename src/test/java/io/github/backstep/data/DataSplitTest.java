package io.github.backstep.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tensor.Tensor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DataSplitTest {
  private static final DataRequest REQUEST = DataRequest.defaults(Path.of("unused"));

  @Test
  void unscaledSplitHoldsTheSamplesAsTheyCame() {
    Dataset moons = Moons.make(REQUEST);
    DataSplit split = DataSplit.of(moons, REQUEST);
    int firstTestRow = TrainTestSplit.of(1000, 0.2, 42).testRows()[0];
    assertEquals(Optional.empty(), split.scaler());
    assertEquals(moons.features().get(firstTestRow, 1), split.test().features().get(0, 1));
  }

  @Test
  void bothHalvesAreScaledByTheTrainingRows() {
    DataSplit plain = DataSplit.of(Moons.make(REQUEST), REQUEST);
    DataSplit scaled = plain.standardised();
    StandardScaler fitted = StandardScaler.fit(plain.train().features());
    Tensor test = fitted.transform(plain.test().features());
    assertTrue(test.sameBits(scaled.test().features()));
    assertTrue(fitted.mean().sameBits(scaled.scaler().orElseThrow().mean()));
  }

  @Test
  void moreRowsThanThereAreAreRejected() {
    var e = assertThrows(DataException.class, () -> new Moons().load(REQUEST.withRows(1001)));
    assertEquals(
        "moons: expected at most its 1000 samples, got 1001. Ask for fewer rows.", e.getMessage());
  }

  @Test
  void oneSampleIsTooFewToLoad() {
    assertThrows(DataException.class, () -> new Moons().load(REQUEST.withSamples(1)));
  }

  @Test
  void halvesOfDifferentDataAreRejected() {
    Dataset moons = Moons.make(REQUEST);
    DataDescription other = new DataDescription("rings", List.of("a", "b"), moons.display());
    Dataset rings = new Dataset(other, moons.features(), moons.labels());
    assertThrows(DataException.class, () -> new DataSplit(moons, rings, Optional.empty()));
  }
}
