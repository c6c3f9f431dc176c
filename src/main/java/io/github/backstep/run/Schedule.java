package io.github.backstep.run;

import io.github.backstep.network.MiniBatch;
import io.github.backstep.random.NumpyRandom;
import java.util.Arrays;

/**
 * Which samples each step learns from: epochs over a shuffled training set, cut into mini-batches,
 * the last of which may be short. Steps, epochs and batches count from zero. Safe for several
 * threads.
 */
public final class Schedule {
  /** What an address can name: nine digits. */
  private static final int MOST_STEPS = 999_999_999;

  private final int rows;
  private final int batchSize;
  private final int epochs;
  private final EpochOrders orders;

  /**
   * @param rows of the training set
   * @param stream at the point where the first epoch's order is drawn; copied
   * @throws ConfigException if there are more steps than can be counted
   */
  public Schedule(int rows, TrainingConfig training, NumpyRandom stream) {
    this.rows = rows;
    this.batchSize = training.batchSize();
    this.epochs = training.epochs();
    this.orders = new EpochOrders(rows, epochs, stream);
    requireCountable();
  }

  private void requireCountable() {
    int most = MOST_STEPS / Math.max(1, stepsPerEpoch());
    ConfigException.require(
        epochs <= most,
        "epochs",
        "at most " + most + " of " + stepsPerEpoch() + " mini-batches each",
        epochs);
  }

  public int epochs() {
    return epochs;
  }

  public int stepsPerEpoch() {
    return (rows + batchSize - 1) / batchSize;
  }

  /** How many steps the whole run has. */
  public int steps() {
    return epochs * stepsPerEpoch();
  }

  public int epochOf(int step) {
    return step / stepsPerEpoch();
  }

  /** Which batch of its epoch a step is. */
  public int batchOf(int step) {
    return step % stepsPerEpoch();
  }

  public int stepOf(int epoch, int batch) {
    return epoch * stepsPerEpoch() + batch;
  }

  public int lastStepOf(int epoch) {
    return stepOf(epoch + 1, 0) - 1;
  }

  /** How many samples a step has. */
  public int batchSize(int step) {
    return Math.min(batchSize, rows - batchOf(step) * batchSize);
  }

  /** The samples of one step. */
  public MiniBatch batch(int step) {
    int epoch = epochOf(step);
    int batch = batchOf(step);
    int from = batch * batchSize;
    int to = from + batchSize(step);
    return new MiniBatch(step, epoch, batch, rowsOf(epoch, from, to));
  }

  private synchronized int[] rowsOf(int epoch, int from, int to) {
    return Arrays.copyOfRange(orders.order(epoch), from, to);
  }
}
