package io.github.backstep.network;

import io.github.backstep.tensor.Tensor;

/**
 * The training set as a program gathers its mini-batches from it. Shapes: features [n, d], labels
 * [n], each from 0 to below the number of classes.
 */
public final class Samples {
  private final Tensor features;
  private final int[] labels;
  private final int[] original;

  public Samples(Tensor features, int[] labels) {
    this(features, labels, labels);
  }

  private Samples(Tensor features, int[] labels, int[] original) {
    if (features.rows() != labels.length) {
      throw new IllegalArgumentException(
          features.rows() + " rows of features but " + labels.length + " labels");
    }
    this.features = features;
    this.labels = labels.clone();
    this.original = original.clone();
  }

  /** These samples with another label in one row; what it was before is remembered. */
  public Samples relabelled(int row, int label) {
    int[] changed = labels.clone();
    changed[row] = label;
    return new Samples(features, changed, original);
  }

  public Tensor features() {
    return features;
  }

  /** The labels, a copy. */
  public int[] labels() {
    return labels.clone();
  }

  int label(int row) {
    return labels[row];
  }

  /** The label that came with the data. */
  int originalLabel(int row) {
    return original[row];
  }

  public int size() {
    return labels.length;
  }
}
