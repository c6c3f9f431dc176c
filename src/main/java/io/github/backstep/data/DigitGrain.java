package io.github.backstep.data;

import io.github.backstep.random.NumpyRandom;

/**
 * The noise of a scan. Ink is grainy: each pixel of ink v becomes v + v·noise·g with a Gaussian g,
 * kept between 0 and 1, while blank paper stays blank but for stray dots, of which there are k or
 * more with probability noiseᵏ, the noise counted as one half at most. Without noise nothing
 * changes.
 */
final class DigitGrain {
  /** The most likely a further stray dot can be. */
  private static final double MOST_DOTS = 0.5;

  private static final double PALEST_DOT = 0.2;

  private final double noise;

  DigitGrain(double noise) {
    this.noise = noise;
  }

  /**
   * Adds the noise to one row of a tensor of digits. Draws a Gaussian for each pixel of ink, then
   * for the dots in turn whether there is one more, where, and how dark.
   */
  void add(double[] cells, int row, NumpyRandom random) {
    int offset = row * DigitPaper.PIXELS;
    for (int i = offset; i < offset + DigitPaper.PIXELS; i++) {
      if (cells[i] > 0) {
        double grainy = cells[i] + cells[i] * noise * random.nextGaussian();
        cells[i] = Math.max(0, Math.min(1, grainy));
      }
    }
    while (random.nextDouble() < Math.min(MOST_DOTS, noise)) {
      int dot = offset + random.nextInt(DigitPaper.PIXELS);
      cells[dot] = Math.max(cells[dot], random.uniform(PALEST_DOT, 1));
    }
  }
}
