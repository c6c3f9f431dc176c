package io.github.backstep.data;

import io.github.backstep.tensor.Tensor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The handwritten digits of MNIST, read from its two training files in the folder {@code mnist} of
 * the data folder. Any other pair of IDX files under the same names does as well: images of any one
 * size, and as many labels. There are as many classes as the labels tell apart, from 0 to the
 * greatest of them.
 *
 * <p>A pixel v from 0 to 255 becomes v / 255 in single precision, as the course notebook has it.
 * The first rows are used and split; they are not scaled any further.
 */
public final class Mnist implements DataSource {
  private static final String NAME = "mnist";
  private static final String IMAGES = "train-images-idx3-ubyte";
  private static final String LABELS = "train-labels-idx1-ubyte";
  private static final double[] BRIGHTNESS =
      IntStream.range(0, 256).mapToDouble(v -> v / 255f).toArray();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String summary() {
    return "handwritten digits of 28×28 pixels, or any images in IDX files";
  }

  /** The images, then the labels: zipped, unless only a file that is not zipped is there. */
  @Override
  public List<Path> files(Path folder) {
    return List.of(file(folder, IMAGES), file(folder, LABELS));
  }

  private static Path file(Path folder, String name) {
    Path plain = folder.resolve(NAME).resolve(name);
    Path zipped = plain.resolveSibling(name + ".gz");
    return Files.exists(plain) && !Files.exists(zipped) ? plain : zipped;
  }

  @Override
  public DataSplit load(DataRequest request) {
    List<Path> files = files(request.folder());
    files.forEach(Mnist::requireThere);
    Pair pair = Pair.read(files.get(0), files.get(1), request.rows());
    int samples = request.rows().orElse(pair.count());
    TrainTestSplit split = TrainTestSplit.of(samples, request.testShare(), request.seed());
    return new DataSplit(
        pair.select(split.trainRows()), pair.select(split.testRows()), Optional.empty());
  }

  private static void requireThere(Path file) {
    if (!Files.exists(file)) {
      throw DataException.of(NAME, "a file " + file, "none", next());
    }
  }

  private static String next() {
    String fetch = "Fetch it: backstep data fetch " + NAME;
    boolean drawn = Datasets.ALL.names().contains("digits");
    return drawn ? fetch + ", or use the built-in digits: --data digits" : fetch;
  }

  /** The two files, of the images no more than are used. */
  private record Pair(IdxFile images, IdxFile labels, DataDescription description) {
    static Pair read(Path imageFile, Path labelFile, OptionalInt rows) {
      IdxFile images = IdxFile.read(imageFile, 3, rows);
      IdxFile labels = IdxFile.read(labelFile, 1, OptionalInt.empty());
      int count = images.header().items();
      if (labels.header().items() != count) {
        throw IdxFile.unfit(
            labelFile, count + " labels, one for each image", labels.header().items());
      }
      if (rows.orElse(count) > count) {
        throw DataException.of(
            NAME, "at most its " + count + " samples", rows.getAsInt(), "Ask for fewer rows.");
      }
      return new Pair(images, labels, description(images.header(), labels));
    }

    private static DataDescription description(IdxHeader images, IdxFile labels) {
      int greatest = IntStream.range(0, images.items()).map(labels::at).max().orElse(0);
      List<String> classes = IntStream.rangeClosed(0, greatest).mapToObj(String::valueOf).toList();
      Display display = new Display.Image(images.sizes().get(0), images.sizes().get(1));
      return new DataDescription(NAME, classes, display);
    }

    int count() {
      return images.header().items();
    }

    Dataset select(int[] rows) {
      Tensor features = new Tensor(rows.length, images.header().cells());
      for (int i = 0; i < rows.length; i++) {
        copyImage(rows[i], features, i);
      }
      return new Dataset(description, features, IntStream.of(rows).map(labels::at).toArray());
    }

    private void copyImage(int image, Tensor features, int row) {
      int pixels = features.columns();
      for (int pixel = 0; pixel < pixels; pixel++) {
        int v = images.at(image * pixels + pixel);
        features.cells()[row * pixels + pixel] = BRIGHTNESS[v];
      }
    }
  }
}
