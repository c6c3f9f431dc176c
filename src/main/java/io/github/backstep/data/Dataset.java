package io.github.backstep.data;

import io.github.backstep.tensor.Tensor;
import java.util.stream.IntStream;

/**
 * Labelled samples: a row of features each, and the class each belongs to. The features are handed
 * over with the dataset and only read from then on; the labels are copied in and out.
 */
public final class Dataset {
  private final DataDescription description;
  private final Tensor features;
  private final int[] labels;

  /**
   * A dataset of n samples.
   *
   * @param features the samples' features [n, d]
   * @param labels n labels from 0 to classes − 1
   * @throws DataException if features, labels and description do not fit each other
   */
  public Dataset(DataDescription description, Tensor features, int[] labels) {
    this.description = description;
    this.features = features;
    this.labels = labels.clone();
    requireFeatures();
    requireLabels();
  }

  private void requireFeatures() {
    int expected = description.display().features();
    if (features.columns() != expected) {
      throw unfit(expected + " features a sample", features.columns());
    }
    if (features.rows() != labels.length) {
      throw unfit(features.rows() + " labels, one a sample", labels.length);
    }
  }

  private void requireLabels() {
    for (int row = 0; row < labels.length; row++) {
      if (labels[row] < 0 || labels[row] >= classes()) {
        throw unfit("labels from 0 to " + (classes() - 1), labels[row] + " in row " + row);
      }
    }
  }

  private DataException unfit(String expected, Object got) {
    return DataException.of(name(), expected, got, "Check the data this set was made from.");
  }

  public DataDescription description() {
    return description;
  }

  public String name() {
    return description.name();
  }

  public Display display() {
    return description.display();
  }

  /** The number of classes. */
  public int classes() {
    return description.classes();
  }

  /** The number of samples. */
  public int samples() {
    return labels.length;
  }

  /** The features of all samples [n, d]; only to be read. */
  public Tensor features() {
    return features;
  }

  /** The labels of all samples, a copy. */
  public int[] labels() {
    return labels.clone();
  }

  /** The label of one sample. */
  public int label(int row) {
    return labels[row];
  }

  /** The labels as targets [n, classes]: in each row a 1 at the label and 0 elsewhere. */
  public Tensor oneHot() {
    Tensor targets = new Tensor(samples(), classes());
    for (int row = 0; row < labels.length; row++) {
      targets.set(row, labels[row], 1.0);
    }
    return targets;
  }

  /**
   * The samples of some rows, in the order asked for; a row may come more than once.
   *
   * @throws DataException if there is no such row
   */
  public Dataset select(int[] rows) {
    Tensor selected = new Tensor(rows.length, features.columns());
    int[] selectedLabels = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      copyRow(rows[i], selected, i);
      selectedLabels[i] = labels[rows[i]];
    }
    return new Dataset(description, selected, selectedLabels);
  }

  private void copyRow(int row, Tensor target, int targetRow) {
    if (row < 0 || row >= samples()) {
      String expected = "a row from 0 to " + (samples() - 1);
      throw DataException.of(name(), expected, row, "Ask for a row it has.");
    }
    int width = features.columns();
    System.arraycopy(features.cells(), row * width, target.cells(), targetRow * width, width);
  }

  /**
   * The samples of the first rows.
   *
   * @throws DataException if there are not so many
   */
  public Dataset first(int count) {
    requireRows(name(), samples(), count);
    return select(IntStream.range(0, count).toArray());
  }

  static void requireRows(String name, int samples, int asked) {
    if (asked > samples) {
      String expected = "at most its " + samples + " samples";
      throw DataException.of(name, expected, asked, "Ask for fewer rows.");
    }
  }

  /** The same samples with other numbers for features, scaled ones for example. */
  public Dataset withFeatures(Tensor other) {
    return new Dataset(description, other, labels);
  }
}
