package io.github.backstep.data;

import io.github.backstep.random.NumpyRandom;
import io.github.backstep.tensor.Tensor;
import java.util.List;

/**
 * Two half circles in the plane that reach into each other, with Gaussian noise: the smallest data
 * a straight line cannot separate. Half the samples, rounded down, lie on the outer arc (cos t, sin
 * t), the others on the inner arc (1 − cos t, 1 − sin t − ½), with t evenly spaced from 0 to π.
 *
 * <p>Draws, in order: the shuffle of all samples, then one Gaussian a feature, row by row.
 *
 * @see "scikit-learn 1.2: datasets/_samples_generator.py, make_moons"
 */
public final class Moons implements DataSource {
  private static final DataDescription DESCRIPTION =
      new DataDescription("moons", List.of("outer", "inner"), new Display.Points());

  @Override
  public String name() {
    return DESCRIPTION.name();
  }

  @Override
  public String summary() {
    return "two interleaving half circles in the plane, made with noise";
  }

  @Override
  public DataSplit load(DataRequest request) {
    return DataSplit.of(make(request), request).standardised();
  }

  @Override
  public DataOutline outline(DataRequest request) {
    return DataOutline.ofMade(DESCRIPTION, request);
  }

  /** All the samples a request asks for, before they are cut, split and scaled. */
  public static Dataset make(DataRequest request) {
    NumpyRandom random = new NumpyRandom(request.seed());
    int[] order = random.permutation(request.samples());
    int outer = request.samples() / 2;
    Tensor points = new Tensor(order.length, 2);
    int[] labels = new int[order.length];
    for (int row = 0; row < order.length; row++) {
      labels[row] = order[row] < outer ? 0 : 1;
      double[] point = pointOnArc(order[row], outer, order.length);
      points.set(row, 0, point[0] + random.normal(0.0, request.noise()));
      points.set(row, 1, point[1] + random.normal(0.0, request.noise()));
    }
    return new Dataset(DESCRIPTION, points, labels);
  }

  private static double[] pointOnArc(int sample, int outer, int samples) {
    if (sample < outer) {
      double t = angle(sample, outer);
      return new double[] {StrictMath.cos(t), StrictMath.sin(t)};
    }
    double t = angle(sample - outer, samples - outer);
    return new double[] {1.0 - StrictMath.cos(t), 1.0 - StrictMath.sin(t) - 0.5};
  }

  /** One of {@code count} evenly spaced angles from 0 to π, which the last one hits exactly. */
  private static double angle(int index, int count) {
    if (index == 0) {
      return 0.0;
    }
    return index == count - 1 ? Math.PI : index * (Math.PI / (count - 1));
  }
}
