package io.github.backstep.grade.exercise;

import io.github.backstep.network.MiniBatch;
import io.github.backstep.random.NumpyRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which mini-batches the steps of a case are.
 *
 * @param samples of the training set
 * @param batchSize the last batch of an epoch is shorter if that does not divide the samples
 * @param shuffled whether every epoch takes the samples in an order of its own
 */
public record Schedule(int samples, int batchSize, int epochs, boolean shuffled) {
  public Schedule {
    if (samples < 1 || batchSize < 1 || epochs < 1) {
      throw new IllegalArgumentException(
          "expected samples, batch and epochs of at least 1, got %d, %d and %d"
              .formatted(samples, batchSize, epochs));
    }
  }

  /** How many steps a case has. */
  public int steps() {
    return epochs * ((samples + batchSize - 1) / batchSize);
  }

  List<MiniBatch> batches(NumpyRandom random) {
    List<MiniBatch> batches = new ArrayList<>();
    for (int epoch = 0; epoch < epochs; epoch++) {
      int[] rows = rows(random);
      for (int from = 0; from < samples; from += batchSize) {
        int[] own = Arrays.copyOfRange(rows, from, Math.min(from + batchSize, samples));
        batches.add(new MiniBatch(batches.size(), epoch, from / batchSize, own));
      }
    }
    return batches;
  }

  private int[] rows(NumpyRandom random) {
    int[] rows = new int[samples];
    Arrays.setAll(rows, row -> row);
    if (shuffled) {
      random.shuffle(rows);
    }
    return rows;
  }
}
