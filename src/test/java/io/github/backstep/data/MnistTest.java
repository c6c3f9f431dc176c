package io.github.backstep.data;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tensor.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MnistTest {
  private static final String FETCH = "Fetch it: backstep data fetch mnist";

  @TempDir private Path folder;
  private final DataSource mnist = Datasets.ALL.named("mnist");

  @BeforeEach
  void tenImages() throws IOException {
    IdxBytes.writePair(folder, IdxBytes.images(10), IdxBytes.labels(10));
  }

  private DataRequest request() {
    return DataRequest.defaults(folder);
  }

  private Path file(String name) {
    return folder.resolve("mnist").resolve(name);
  }

  private String complaint(DataRequest request) {
    return assertThrows(DataException.class, () -> mnist.load(request)).getMessage();
  }

  /** All ten images as a data set, made another way. */
  private static Dataset whole() {
    double[][] pixels = new double[10][6];
    int[] labels = new int[10];
    for (int i = 0; i < 10; i++) {
      labels[i] = i % 3;
      for (int j = 0; j < 6; j++) {
        pixels[i][j] = (10 * i + j) / 255f;
      }
    }
    DataDescription description =
        new DataDescription("mnist", List.of("0", "1", "2"), new Display.Image(2, 3));
    return new Dataset(description, Tensor.of(pixels), labels);
  }

  private static void assertSame(Dataset expected, Dataset actual) {
    assertEquals(expected.description(), actual.description());
    assertArrayEquals(expected.labels(), actual.labels());
    assertTrue(expected.features().sameBits(actual.features()));
  }

  @Test
  void allImagesAreSplitAndNotScaled() {
    DataSplit expected = DataSplit.of(whole(), request());
    DataSplit actual = mnist.load(request());
    assertSame(expected.train(), actual.train());
    assertSame(expected.test(), actual.test());
    assertEquals(Optional.empty(), actual.scaler());
  }

  @Test
  void firstRowsAreSplitAsRequested() {
    DataRequest request = request().withRows(7).withTestShare(0.4).withSeed(3);
    DataSplit expected = DataSplit.of(whole(), request);
    assertSame(expected.train(), mnist.load(request).train());
    assertSame(expected.test(), mnist.load(request).test());
  }

  @Test
  void classesAreThoseOfAllLabelsHoweverFewRowsAreUsed() {
    assertEquals(3, mnist.load(request().withRows(2)).train().classes());
  }

  @Test
  void filesMayBeUnzipped() throws IOException {
    DataSplit zipped = mnist.load(request());
    Files.delete(file("train-images-idx3-ubyte.gz"));
    Files.write(file("train-images-idx3-ubyte"), IdxBytes.images(10));
    assertSame(zipped.train(), mnist.load(request()).train());
    assertEquals(
        List.of(file("train-images-idx3-ubyte"), file("train-labels-idx1-ubyte.gz")),
        mnist.files(folder));
  }

  @Test
  void missingFileIsNamedWithWhatToDo() throws IOException {
    String drawn =
        Datasets.ALL.names().contains("digits")
            ? ", or use the built-in digits: --data digits"
            : "";
    Path labels = file("train-labels-idx1-ubyte.gz");
    Files.delete(labels);
    assertEquals(
        "mnist: expected a file " + labels + ", got none. " + FETCH + drawn, complaint(request()));
    Files.delete(file("train-images-idx3-ubyte.gz"));
    assertTrue(complaint(request()).contains("train-images-idx3-ubyte.gz"), complaint(request()));
  }

  @Test
  void asManyLabelsAsImagesAreExpected() throws IOException {
    IdxBytes.writePair(folder, IdxBytes.images(10), IdxBytes.labels(9));
    assertEquals(
        file("train-labels-idx1-ubyte.gz")
            + ": expected 10 labels, one for each image, got 9. Replace the file, if it should be"
            + " MNIST's with: backstep data fetch mnist --force",
        complaint(request()));
    assertTrue(complaint(request().withRows(5)).contains("got 9"), complaint(request()));
  }

  @Test
  void moreRowsThanThereAreAreRejected() {
    assertEquals(
        "mnist: expected at most its 10 samples, got 11. Ask for fewer rows.",
        complaint(request().withRows(11)));
  }

  @Test
  void imagesAndLabelsMixedUpAreToldByTheirDimensions() throws IOException {
    Files.copy(
        file("train-labels-idx1-ubyte.gz"), file("train-images-idx3-ubyte.gz"), REPLACE_EXISTING);
    assertTrue(complaint(request()).contains("got 1 dimension"), complaint(request()));
  }
}
