package io.github.backstep.data;

import io.github.backstep.random.NumpyRandom;
import java.util.Arrays;

/**
 * Which rows of a dataset are trained on and which are held back. One permutation of all n rows is
 * drawn; its first ⌈share·n⌉ rows are for testing, the others for training, both in that order.
 *
 * @see "scikit-learn 1.2: model_selection/_split.py, train_test_split with shuffle and without
 *     stratify"
 */
public final class TrainTestSplit {
  private final int[] trainRows;
  private final int[] testRows;

  private TrainTestSplit(int[] trainRows, int[] testRows) {
    this.trainRows = trainRows;
    this.testRows = testRows;
  }

  /**
   * Splits the rows from 0 to samples − 1.
   *
   * @param testShare the share of the rows held back, between 0 and 1
   * @throws DataException if the share is out of range or a half would be empty
   */
  public static TrainTestSplit of(int samples, double testShare, long seed) {
    int tests = testCount(samples, testShare);
    int[] order = new NumpyRandom(seed).permutation(samples);
    return new TrainTestSplit(
        Arrays.copyOfRange(order, tests, samples), Arrays.copyOf(order, tests));
  }

  /** How many rows are held back. */
  static int testCount(int samples, double testShare) {
    if (!(testShare > 0 && testShare < 1)) {
      throw DataException.of("test share", "between 0 and 1", testShare, "Try 0.2.");
    }
    int tests = (int) Math.ceil(testShare * samples);
    if (tests < 1 || tests >= samples) {
      String got = tests + " of " + samples + " rows for testing at a test share of " + testShare;
      throw DataException.of(
          "split", "rows for training and for testing", got, "Use more rows or another share.");
    }
    return tests;
  }

  /** The original rows trained on, a copy. */
  public int[] trainRows() {
    return trainRows.clone();
  }

  /** The original rows held back, a copy. */
  public int[] testRows() {
    return testRows.clone();
  }

  /**
   * The samples trained on.
   *
   * @throws DataException if the dataset has another number of rows than was split
   */
  public Dataset train(Dataset all) {
    return selectFrom(all, trainRows);
  }

  /**
   * The samples held back.
   *
   * @throws DataException if the dataset has another number of rows than was split
   */
  public Dataset test(Dataset all) {
    return selectFrom(all, testRows);
  }

  private Dataset selectFrom(Dataset all, int[] rows) {
    int samples = trainRows.length + testRows.length;
    if (all.samples() != samples) {
      throw DataException.of(
          all.name(), samples + " rows", all.samples(), "Split the dataset it is applied to.");
    }
    return all.select(rows);
  }
}
