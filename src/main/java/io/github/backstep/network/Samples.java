package io.github.backstep.network;

import io.github.backstep.tensor.Tensor;

/**
 * The training set as a program gathers its mini-batches from it. Shapes: features [n, d], labels
 * [n], each from 0 to below the number of classes.
 */
public final class Samples {
  private final Tensor features;
  private final int[] labels;

  public Samples(Tensor features, int[] labels) {
    if (features.rows() != labels.length) {
      throw new IllegalArgumentException(
          features.rows() + " rows of features but " + labels.length + " labels");
    }
    this.features = features;
    this.labels = labels.clone();
  }

  public Tensor features() {
    return features;
  }

  /** The labels, a copy. */
  public int[] labels() {
    return labels.clone();
  }

  public int size() {
    return labels.length;
  }
}
