package io.github.backstep.data;

import io.github.backstep.random.NumpyRandom;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * What is asked of a data source. A source takes from it what concerns it: made data has samples
 * and perhaps noise, stored data lies in the folder.
 *
 * @param samples how many samples to make, 1 to {@link #MAX_SAMPLES}
 * @param noise the deviation of the noise added to made samples, 0 or more
 * @param rows how many of the first samples to use; all of them if empty
 * @param testShare the share of the used samples held back for testing, between 0 and 1
 * @param seed the seed of everything drawn, 0 to {@link NumpyRandom#MAX_SEED}
 * @param folder where data files lie
 */
public record DataRequest(
    int samples, double noise, OptionalInt rows, double testShare, long seed, Path folder) {
  /** More than anyone steps through, and still little memory. */
  public static final int MAX_SAMPLES = 1_000_000;

  /**
   * Checks every value.
   *
   * @throws DataException if one is out of its range
   */
  public DataRequest {
    require(samples >= 1 && samples <= MAX_SAMPLES, "samples", "1 to " + MAX_SAMPLES, samples);
    require(noise >= 0 && Double.isFinite(noise), "noise", "a number of 0 or more", noise);
    require(rows.orElse(1) >= 1, "rows", "1 or more", rows.orElse(1));
    require(testShare > 0 && testShare < 1, "test share", "between 0 and 1", testShare);
    require(
        seed >= 0 && seed <= NumpyRandom.MAX_SEED, "seed", "0 to " + NumpyRandom.MAX_SEED, seed);
  }

  private static void require(boolean holds, String what, String expected, Number got) {
    if (!holds) {
      throw DataException.of(what, expected, got, "Change it, or leave it out for the default.");
    }
  }

  /** What the course notebook asks for: 1000 samples, noise 0.2, a fifth for testing, seed 42. */
  public static DataRequest defaults(Path folder) {
    return new DataRequest(1000, 0.2, OptionalInt.empty(), 0.2, 42, folder);
  }

  public DataRequest withSamples(int other) {
    return new DataRequest(other, noise, rows, testShare, seed, folder);
  }

  public DataRequest withNoise(double other) {
    return new DataRequest(samples, other, rows, testShare, seed, folder);
  }

  public DataRequest withRows(int other) {
    return new DataRequest(samples, noise, OptionalInt.of(other), testShare, seed, folder);
  }

  public DataRequest withTestShare(double other) {
    return new DataRequest(samples, noise, rows, other, seed, folder);
  }

  public DataRequest withSeed(long other) {
    return new DataRequest(samples, noise, rows, testShare, other, folder);
  }
}
