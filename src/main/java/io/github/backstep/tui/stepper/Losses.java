package io.github.backstep.tui.stepper;

import java.util.Arrays;

/** The loss of every step executed so far, from step 0 on. */
final class Losses {
  /** How much of the mean each further step takes over; ten steps weigh more than all before. */
  private static final double SHARE = 0.1;

  private final double[] values;

  /**
   * @param values handed over with this call
   */
  Losses(double[] values) {
    this.values = values;
  }

  int count() {
    return values.length;
  }

  /** The losses, a copy. */
  double[] values() {
    return values.clone();
  }

  /** The numbers of the steps. */
  double[] steps() {
    double[] steps = new double[values.length];
    Arrays.setAll(steps, i -> i);
    return steps;
  }

  /** The losses averaged over the steps before, recent ones first, so that the trend shows. */
  double[] smoothed() {
    double[] means = values.clone();
    for (int i = 1; i < means.length; i++) {
      if (Double.isFinite(means[i - 1]) && Double.isFinite(values[i])) {
        means[i] = means[i - 1] + SHARE * (values[i] - means[i - 1]);
      }
    }
    return means;
  }
}
