package io.github.backstep.run;

import static io.github.backstep.run.ConfigException.require;

import io.github.backstep.random.NumpyRandom;

/**
 * Everything that decides a run: two runs of the same configuration have the same bits.
 *
 * @param seed of the data, of its split, and of the stream from which first the weights and then
 *     each epoch's order are drawn
 */
public record RunConfig(DataConfig data, ModelConfig model, TrainingConfig training, long seed) {
  public RunConfig {
    require(
        seed >= 0 && seed <= NumpyRandom.MAX_SEED, "seed", "0 to " + NumpyRandom.MAX_SEED, seed);
  }

  public RunConfig withData(DataConfig other) {
    return new RunConfig(other, model, training, seed);
  }

  public RunConfig withModel(ModelConfig other) {
    return new RunConfig(data, other, training, seed);
  }

  public RunConfig withTraining(TrainingConfig other) {
    return new RunConfig(data, model, other, seed);
  }

  public RunConfig withSeed(long other) {
    return new RunConfig(data, model, training, other);
  }
}
