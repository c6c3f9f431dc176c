package io.github.backstep.run;

import static io.github.backstep.run.ConfigException.require;

import io.github.backstep.data.DataRequest;
import io.github.backstep.data.DataSource;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * What a run learns from.
 *
 * @param samples how many samples to make, for data that is made
 * @param noise standard deviation of the noise on made samples
 * @param rows how many of the first samples to use, all of them if empty
 * @param testShare the share of samples held back for testing
 */
public record DataConfig(
    DataSource source, int samples, double noise, OptionalInt rows, double testShare) {
  public DataConfig {
    int most = DataRequest.MAX_SAMPLES;
    require(samples >= 2 && samples <= most, "samples", "2 to " + most, samples);
    require(noise >= 0 && Double.isFinite(noise), "noise", "a finite number of 0 or more", noise);
    require(rows.orElse(2) >= 2, "rows", "2 or more", rows.orElse(2));
    require(testShare > 0 && testShare < 1, "testShare", "a number between 0 and 1", testShare);
  }

  /** What to ask of the source. */
  public DataRequest request(long seed, Path folder) {
    return new DataRequest(samples, noise, rows, testShare, seed, folder);
  }

  public DataConfig withSource(DataSource other) {
    return new DataConfig(other, samples, noise, rows, testShare);
  }

  public DataConfig withSamples(int other) {
    return new DataConfig(source, other, noise, rows, testShare);
  }

  public DataConfig withNoise(double other) {
    return new DataConfig(source, samples, other, rows, testShare);
  }

  public DataConfig withRows(OptionalInt other) {
    return new DataConfig(source, samples, noise, other, testShare);
  }

  public DataConfig withTestShare(double other) {
    return new DataConfig(source, samples, noise, rows, other);
  }
}
