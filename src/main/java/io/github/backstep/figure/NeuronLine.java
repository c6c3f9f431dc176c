package io.github.backstep.figure;

import io.github.backstep.figure.drawing.Axis;
import io.github.backstep.figure.drawing.Plane.Stroke;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a neuron of two inputs is zero, x₁·w₁ + x₂·w₂ + b = 0, as a line in the plane, with a short
 * one across its middle to the side on which the neuron is positive.
 */
record NeuronLine(double w1, double w2, double b, int neuron) {
  /** The length of the short line, as a share of the plane's width. */
  private static final double SHORT = 0.05;

  NeuronLine(Tensor weights, Tensor biases, int neuron) {
    this(weights.get(0, neuron), weights.get(1, neuron), biases.get(0, neuron), neuron);
  }

  private record Place(double x, double y) {}

  /** Both lines, the short one with the neuron's number; none if the line is not in the plane. */
  List<Stroke> strokes(Axis x, Axis y) {
    List<Place> ends = ends(x, y);
    if (ends.size() < 2) {
      return List.of();
    }
    Place from = ends.get(0);
    Place to = ends.get(ends.size() - 1);
    double middleX = (from.x() + to.x()) / 2;
    double middleY = (from.y() + to.y()) / 2;
    double scale = SHORT * (x.to() - x.from()) / Math.hypot(w1, w2);
    return List.of(
        new Stroke(from.x(), from.y(), to.x(), to.y(), "", neuron),
        new Stroke(
            middleX,
            middleY,
            middleX + scale * w1,
            middleY + scale * w2,
            String.valueOf(neuron),
            neuron));
  }

  /** Where the line meets the four sides, as far as they are sides of this plane. */
  private List<Place> ends(Axis x, Axis y) {
    List<Place> ends = new ArrayList<>();
    for (double side : new double[] {x.from(), x.to()}) {
      double height = -(w1 * side + b) / w2;
      if (height >= y.from() && height <= y.to()) {
        ends.add(new Place(side, height));
      }
    }
    for (double side : new double[] {y.from(), y.to()}) {
      double across = -(w2 * side + b) / w1;
      if (across >= x.from() && across <= x.to()) {
        ends.add(new Place(across, side));
      }
    }
    return ends;
  }
}
