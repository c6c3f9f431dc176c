package io.github.backstep.data;

import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;

/**
 * Moves and stretches each feature to mean 0 and deviation 1: (x − mean) / scale. The numbers come
 * from the training rows alone, or the test rows would leak into training.
 *
 * @param mean the mean of each feature [1, d]
 * @param scale the population deviation of each feature [1, d], or 1 for a feature that is constant
 * @see "scikit-learn 1.2: preprocessing/_data.py, StandardScaler; utils/extmath.py,
 *     _incremental_mean_and_var"
 */
public record StandardScaler(Tensor mean, Tensor scale) {
  private static final double EPSILON = Math.ulp(1.0);

  /**
   * Checks the shapes.
   *
   * @throws io.github.backstep.tensor.ShapeException if either is not one row, or they differ
   */
  public StandardScaler {
    mean.requireShape(new Shape(1, mean.columns()), "scaler's mean");
    scale.requireShape(mean.shape(), "scaler's scale");
  }

  /**
   * A scaler for the given samples [n, d]. A NaN makes its own feature NaN.
   *
   * @throws DataException if there are no samples
   */
  public static StandardScaler fit(Tensor samples) {
    if (samples.rows() == 0) {
      throw DataException.of("scaler", "at least one row to fit", 0, "Use more samples.");
    }
    Tensor mean = new Tensor(1, samples.columns());
    Tensor scale = new Tensor(1, samples.columns());
    for (int column = 0; column < samples.columns(); column++) {
      mean.set(0, column, meanOf(samples, column));
      scale.set(0, column, scaleOf(samples, column, mean.get(0, column)));
    }
    return new StandardScaler(mean, scale);
  }

  private static double meanOf(Tensor samples, int column) {
    double sum = 0.0;
    for (int row = 0; row < samples.rows(); row++) {
      sum += samples.get(row, column);
    }
    return sum / samples.rows();
  }

  private static double scaleOf(Tensor samples, int column, double mean) {
    double variance = varianceOf(samples, column, mean);
    return isConstant(samples.rows(), mean, variance) ? 1.0 : Math.sqrt(variance);
  }

  /**
   * The population variance in two passes; the sum of the deviations, zero but for rounding,
   * corrects the sum of their squares.
   *
   * @see "Chan, Golub, LeVeque: Algorithms for Computing the Sample Variance, The American
   *     Statistician 37(3), 1983"
   */
  private static double varianceOf(Tensor samples, int column, double mean) {
    double deviations = 0.0;
    double squares = 0.0;
    for (int row = 0; row < samples.rows(); row++) {
      double deviation = samples.get(row, column) - mean;
      deviations += deviation;
      squares += deviation * deviation;
    }
    return (squares - deviations * deviations / samples.rows()) / samples.rows();
  }

  /** Whether a variance is no more than rounding would give to equal numbers of this size. */
  private static boolean isConstant(int rows, double mean, double variance) {
    double meanError = rows * mean * EPSILON;
    return variance <= rows * EPSILON * variance + meanError * meanError;
  }

  /**
   * The samples in scaled units [n, d].
   *
   * @throws io.github.backstep.tensor.ShapeException if they have another number of features
   */
  public Tensor transform(Tensor samples) {
    Tensor scaled = zerosFor(samples);
    for (int row = 0; row < samples.rows(); row++) {
      for (int column = 0; column < samples.columns(); column++) {
        double deviation = samples.get(row, column) - mean.get(0, column);
        scaled.set(row, column, deviation / scale.get(0, column));
      }
    }
    return scaled;
  }

  /**
   * Scaled samples back in their original units [n, d], to within rounding.
   *
   * @throws io.github.backstep.tensor.ShapeException if they have another number of features
   */
  public Tensor inverseTransform(Tensor scaled) {
    Tensor samples = zerosFor(scaled);
    for (int row = 0; row < scaled.rows(); row++) {
      for (int column = 0; column < scaled.columns(); column++) {
        double deviation = scaled.get(row, column) * scale.get(0, column);
        samples.set(row, column, deviation + mean.get(0, column));
      }
    }
    return samples;
  }

  private Tensor zerosFor(Tensor samples) {
    samples.requireShape(new Shape(samples.rows(), mean.columns()), "samples to scale");
    return Tensor.zeros(samples.shape());
  }
}
