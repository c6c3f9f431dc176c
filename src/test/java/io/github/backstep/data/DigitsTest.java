package io.github.backstep.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.random.NumpyRandom;
import io.github.backstep.tensor.Tensor;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DigitsTest {
  private static final DataRequest REQUEST =
      DataRequest.defaults(Path.of("unused")).withSamples(1003).withNoise(0.1);
  private static final Dataset DIGITS = Digits.make(REQUEST);
  private static final Dataset CLEAN = Digits.make(REQUEST.withNoise(0));

  private static double[] image(Dataset digits, int row) {
    return Arrays.copyOfRange(digits.features().cells(), row * 784, (row + 1) * 784);
  }

  @Test
  void samplesAreImagesOfTheTenDigits() {
    assertEquals(new Display.Image(28, 28), DIGITS.display());
    assertEquals(
        List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
        DIGITS.description().classNames());
    assertEquals(1003, DIGITS.samples());
  }

  @Test
  void sameRequestGivesTheSameBits() {
    assertTrue(DIGITS.features().sameBits(Digits.make(REQUEST).features()));
  }

  /** A changed bit changes every run recorded so far, so it must not come unnoticed. */
  @Test
  void bitsAreThoseOfEarlierBuilds() {
    Dataset few = Digits.make(REQUEST.withSamples(20));
    assertEquals(264_344_452, Arrays.hashCode(few.features().cells()));
  }

  @Test
  void anotherSeedGivesOtherDigits() {
    Dataset other = Digits.make(REQUEST.withSeed(43));
    assertFalse(DIGITS.features().sameBits(other.features()));
    assertFalse(Arrays.equals(DIGITS.labels(), other.labels()));
  }

  @Test
  void classesAreBalancedUpToOneSample() {
    long[] counts = new long[10];
    IntStream.of(DIGITS.labels()).forEach(label -> counts[label]++);
    assertArrayEquals(new long[] {101, 101, 101, 100, 100, 100, 100, 100, 100, 100}, counts);
  }

  @Test
  void orderIsAPermutationOfAllSamples() {
    int[] order = new NumpyRandom(REQUEST.seed()).permutation(REQUEST.samples());
    assertArrayEquals(IntStream.of(order).map(sample -> sample % 10).toArray(), DIGITS.labels());
  }

  @Test
  void paperIsZeroAndInkAtMostOne() {
    assertTrue(DIGITS.features().stream().allMatch(v -> v >= 0 && v <= 1));
  }

  /** Scans of handwriting have a mean of 0.13, and 81 % of their pixels are zero. */
  @Test
  void thereIsAboutAsMuchInkAsInScans() {
    double mean = DIGITS.features().stream().average().orElseThrow();
    double zeros = DIGITS.features().stream().filter(v -> v == 0).count() / (1003.0 * 784);
    assertEquals(0.13, mean, 0.01);
    assertEquals(0.80, zeros, 0.02);
  }

  @Test
  void strokesLieInsideTheImage() {
    for (int row = 0; row < CLEAN.samples(); row++) {
      double[] pixels = image(CLEAN, row);
      for (int i = 0; i < 28; i++) {
        int[] border = {i, 27 * 28 + i, i * 28, i * 28 + 27};
        assertTrue(IntStream.of(border).allMatch(at -> pixels[at] == 0), "row " + row);
      }
    }
  }

  @Test
  void centresOfMassAreNearTheMiddle() {
    double sumX = 0;
    double sumY = 0;
    for (int row = 0; row < CLEAN.samples(); row++) {
      double x = centreOfMass(image(CLEAN, row), pixel -> pixel % 28);
      double y = centreOfMass(image(CLEAN, row), pixel -> pixel / 28);
      assertEquals(13.5, x, 5, "row " + row);
      assertEquals(13.5, y, 5, "row " + row);
      sumX += x;
      sumY += y;
    }
    assertEquals(13.5, sumX / CLEAN.samples(), 0.3);
    assertEquals(13.5, sumY / CLEAN.samples(), 0.3);
  }

  private static double centreOfMass(double[] pixels, IntUnaryOperator coordinate) {
    double moment = 0;
    for (int pixel = 0; pixel < pixels.length; pixel++) {
      moment += pixels[pixel] * coordinate.applyAsInt(pixel);
    }
    return moment / Arrays.stream(pixels).sum();
  }

  @Test
  void noiseLeavesTheDigitsAsTheyAre() {
    assertArrayEquals(CLEAN.labels(), DIGITS.labels());
    long dots = 0;
    for (int i = 0; i < CLEAN.features().size(); i++) {
      boolean blank = CLEAN.features().cells()[i] == 0;
      dots += blank && DIGITS.features().cells()[i] > 0 ? 1 : 0;
    }
    assertTrue(dots > 0 && dots < 200, dots + " dots");
    assertFalse(CLEAN.features().sameBits(DIGITS.features()));
  }

  /** A tenth would be chance; this is the least a classifier can do. */
  @Test
  void nearestCentroidTellsMostDigitsApart() {
    Tensor centroids = centroids(CLEAN);
    int[] right = new int[10];
    Dataset others = Digits.make(REQUEST.withSamples(1000).withSeed(7));
    for (int row = 0; row < others.samples(); row++) {
      int label = others.label(row);
      right[label] += nearest(centroids, image(others, row)) == label ? 1 : 0;
    }
    assertTrue(IntStream.of(right).allMatch(count -> count > 35), Arrays.toString(right));
    assertTrue(IntStream.of(right).sum() > 650, Arrays.toString(right));
  }

  private static Tensor centroids(Dataset digits) {
    Tensor sums = new Tensor(10, 784);
    for (int row = 0; row < digits.samples(); row++) {
      int label = digits.label(row);
      for (int i = 0; i < 784; i++) {
        sums.set(label, i, sums.get(label, i) + digits.features().get(row, i) / 100);
      }
    }
    return sums;
  }

  private static int nearest(Tensor centroids, double[] pixels) {
    double[] distances = new double[10];
    for (int label = 0; label < 10; label++) {
      for (int i = 0; i < 784; i++) {
        double difference = centroids.get(label, i) - pixels[i];
        distances[label] += difference * difference;
      }
    }
    int nearest = 0;
    for (int label = 1; label < 10; label++) {
      nearest = distances[label] < distances[nearest] ? label : nearest;
    }
    return nearest;
  }

  @Test
  void digitsAreSplitButNotScaled() {
    DataSplit split = new Digits().load(REQUEST.withRows(50));
    assertEquals(40, split.train().samples());
    assertEquals(10, split.test().samples());
    assertEquals(Optional.empty(), split.scaler());
    int firstTestRow = TrainTestSplit.of(50, 0.2, 42).testRows()[0];
    assertArrayEquals(image(DIGITS, firstTestRow), image(split.test(), 0));
  }

  @Test
  void moreThanFitInMemoryAreRefused() {
    var e = assertThrows(DataException.class, () -> Digits.make(REQUEST.withSamples(60_001)));
    assertEquals(
        "samples: expected at most 60000 digits, got 60001. Ask for fewer.", e.getMessage());
  }
}
