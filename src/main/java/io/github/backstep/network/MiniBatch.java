package io.github.backstep.network;

/**
 * The samples one training step learns from.
 *
 * <p>Steps are counted from zero over the whole run, epochs from zero, and batches from zero within
 * their epoch. Rows are rows of the training set, in the order in which they stand in {@code X}.
 */
public final class MiniBatch {
  private final int step;
  private final int epoch;
  private final int batch;
  private final int[] rows;

  public MiniBatch(int step, int epoch, int batch, int[] rows) {
    this.step = step;
    this.epoch = epoch;
    this.batch = batch;
    this.rows = rows.clone();
  }

  public int step() {
    return step;
  }

  public int epoch() {
    return epoch;
  }

  /** Which batch of its epoch this is. */
  public int batch() {
    return batch;
  }

  /** How many samples there are: m. */
  public int size() {
    return rows.length;
  }

  /** The row of the training set that is this batch's sample {@code i}. */
  public int row(int i) {
    return rows[i];
  }

  /** All rows, a copy. */
  public int[] rows() {
    return rows.clone();
  }
}
