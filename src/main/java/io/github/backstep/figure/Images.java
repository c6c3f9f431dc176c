package io.github.backstep.figure;

import io.github.backstep.data.Display;
import io.github.backstep.figure.drawing.Raster;
import io.github.backstep.tensor.Tensor;

/** Rows and columns of tensors in the shape of the images they belong to. */
final class Images {
  private Images() {}

  /** A sample, as bright as its pixels are. */
  static Raster sample(Tensor features, int row, Display.Image size) {
    return new Raster(
        size.rows(), size.columns(), false, (y, x) -> features.get(row, y * size.columns() + x));
  }

  /** The weights of a neuron, those of size {@code scale} the strongest. */
  static Raster neuron(Tensor weights, int column, Display.Image size, double scale) {
    return new Raster(
        size.rows(),
        size.columns(),
        true,
        (y, x) -> weights.get(y * size.columns() + x, column) / scale);
  }

  /** A whole tensor. */
  static Raster whole(Tensor weights, double scale) {
    return new Raster(weights.rows(), weights.columns(), true, (y, x) -> weights.get(y, x) / scale);
  }
}
