package io.github.backstep.run;

import static io.github.backstep.run.ConfigException.require;

import io.github.backstep.network.Momentum;
import io.github.backstep.network.UpdateOrder;

/**
 * How a run descends.
 *
 * @param learningRate η, above 0
 * @param momentum μ, from 0 to below 1
 * @param batchSize samples in a mini-batch; the last one of an epoch may be shorter
 * @param epochs passes over the training set
 */
public record TrainingConfig(
    double learningRate, double momentum, int batchSize, int epochs, UpdateOrder updateOrder) {
  private static final int MOST = 1_000_000;

  public TrainingConfig {
    require(
        learningRate > 0 && Double.isFinite(learningRate),
        "lr",
        "a finite number above 0",
        learningRate);
    require(momentum >= 0 && momentum < 1, "momentum", "a number from 0 to below 1", momentum);
    require(batchSize >= 1 && batchSize <= MOST, "batch", "1 to " + MOST, batchSize);
    require(epochs >= 1 && epochs <= MOST, "epochs", "1 to " + MOST, epochs);
  }

  public Momentum optimiser() {
    return new Momentum(learningRate, momentum);
  }

  public TrainingConfig withLearningRate(double other) {
    return new TrainingConfig(other, momentum, batchSize, epochs, updateOrder);
  }

  public TrainingConfig withMomentum(double other) {
    return new TrainingConfig(learningRate, other, batchSize, epochs, updateOrder);
  }

  public TrainingConfig withBatchSize(int other) {
    return new TrainingConfig(learningRate, momentum, other, epochs, updateOrder);
  }

  public TrainingConfig withEpochs(int other) {
    return new TrainingConfig(learningRate, momentum, batchSize, other, updateOrder);
  }

  public TrainingConfig withUpdateOrder(UpdateOrder other) {
    return new TrainingConfig(learningRate, momentum, batchSize, epochs, other);
  }
}
