package io.github.backstep.tui.stepper.scene;

import java.util.Arrays;

/** The losses of the first steps, from step 0 on, as far as they are to be shown. */
public final class Losses {
  /** Over how many steps the trend looks back, at least. */
  private static final int LEAST_MEMORY = 10;

  private final double[] values;

  /**
   * @param values handed over with this call
   */
  public Losses(double[] values) {
    this.values = values;
  }

  public int count() {
    return values.length;
  }

  /** The losses of the first steps alone. */
  public Losses first(int steps) {
    return new Losses(Arrays.copyOf(values, Math.max(0, Math.min(steps, values.length))));
  }

  /** The losses, a copy. */
  public double[] values() {
    return values.clone();
  }

  /** The numbers of the steps. */
  public double[] steps() {
    double[] steps = new double[values.length];
    Arrays.setAll(steps, i -> i);
    return steps;
  }

  /** The largest finite loss; 0 if there is none. */
  public double largest() {
    return Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
  }

  /** The first step whose loss is not finite, −1 if all are. */
  public int firstNonFinite() {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The losses averaged, exponentially, over the steps before: longer the more there are, and
   * without a bias towards the first one.
   */
  public double[] trend() {
    double keep = 1 - 1.0 / Math.max(LEAST_MEMORY, values.length / 40);
    double[] means = new double[values.length];
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < values.length; i++) {
      if (Double.isFinite(values[i])) {
        sum = keep * sum + values[i];
        weight = keep * weight + 1;
      }
      means[i] = Double.isFinite(values[i]) ? sum / weight : Double.NaN;
    }
    return means;
  }
}
