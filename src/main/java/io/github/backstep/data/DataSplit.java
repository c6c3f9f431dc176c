package io.github.backstep.data;

import io.github.backstep.tensor.Digest;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Samples to train on and samples held back to test with.
 *
 * @param scaler what both were scaled with, so that a picture can be labelled in the original
 *     units; empty if they are as they came
 */
public record DataSplit(Dataset train, Dataset test, Optional<StandardScaler> scaler) {
  /**
   * Checks that both halves describe the same data.
   *
   * @throws DataException if they do not
   */
  public DataSplit {
    if (!train.description().equals(test.description())) {
      throw DataException.of(
          "test rows", train.description().toString(), test.description(), "Split one dataset.");
    }
  }

  /**
   * Splits the rows a request uses, by its test share and seed, and leaves them unscaled.
   *
   * @throws DataException if the dataset has fewer rows than asked for, or too few to split
   */
  public static DataSplit of(Dataset all, DataRequest request) {
    Dataset used = request.rows().isPresent() ? all.first(request.rows().getAsInt()) : all;
    TrainTestSplit split = TrainTestSplit.of(used.samples(), request.testShare(), request.seed());
    return new DataSplit(split.train(used), split.test(used), Optional.empty());
  }

  /** Both halves scaled by the mean and the deviation of the training rows. */
  public DataSplit standardised() {
    StandardScaler fitted = StandardScaler.fit(train.features());
    return new DataSplit(scaled(train, fitted), scaled(test, fitted), Optional.of(fitted));
  }

  /**
   * By which the same data are recognised: the digest of the digests of the training features, the
   * training labels, the test features and the test labels.
   */
  public Digest fingerprint() {
    return Digest.of(
        List.of(
            Digest.of(train.features()),
            Digest.of(asTensor(train.labels())),
            Digest.of(test.features()),
            Digest.of(asTensor(test.labels()))));
  }

  private static Tensor asTensor(int[] labels) {
    return Tensor.row(IntStream.of(labels).asDoubleStream().toArray());
  }

  private static Dataset scaled(Dataset dataset, StandardScaler scaler) {
    return dataset.withFeatures(scaler.transform(dataset.features()));
  }
}
