package io.github.backstep.run;

/**
 * How the steps of a run lie in epochs: each epoch goes once over the training rows in
 * mini-batches, the last of which may be short. Steps, epochs and batches count from zero.
 *
 * @param rows of the training set, 1 or more
 * @param batchSize how many rows a mini-batch has, 1 or more
 */
public record Calendar(int rows, int batchSize, int epochs) {
  /** What an address can name: nine digits. */
  private static final int MOST_STEPS = 999_999_999;

  /**
   * @throws ConfigException if there are more steps than can be counted
   */
  public Calendar {
    int stepsPerEpoch = stepsPerEpoch(rows, batchSize);
    int most = MOST_STEPS / Math.max(1, stepsPerEpoch);
    ConfigException.require(
        epochs <= most,
        "epochs",
        "at most " + most + " of " + stepsPerEpoch + " mini-batches each",
        epochs);
  }

  private static int stepsPerEpoch(int rows, int batchSize) {
    return (int) (((long) rows + batchSize - 1) / batchSize);
  }

  public int stepsPerEpoch() {
    return stepsPerEpoch(rows, batchSize);
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
}
