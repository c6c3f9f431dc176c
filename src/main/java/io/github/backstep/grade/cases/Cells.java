package io.github.backstep.grade.cases;

import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Tensors made of others cell by cell, to put operands and results in another way. */
public final class Cells {
  private Cells() {}

  /** The number of a cell, by its place. */
  @FunctionalInterface
  public interface Source {
    double at(int row, int column);
  }

  public static Tensor of(Shape shape, Source source) {
    Tensor tensor = Tensor.zeros(shape);
    for (int row = 0; row < shape.rows(); row++) {
      for (int column = 0; column < shape.columns(); column++) {
        tensor.set(row, column, source.at(row, column));
      }
    }
    return tensor;
  }

  public static Tensor map(Tensor tensor, DoubleUnaryOperator function) {
    return of(tensor.shape(), (r, c) -> function.applyAsDouble(tensor.get(r, c)));
  }

  /** Both have the same shape. */
  public static Tensor zip(Tensor a, Tensor b, DoubleBinaryOperator function) {
    b.requireShape(a.shape(), "cell by cell");
    return of(a.shape(), (r, c) -> function.applyAsDouble(a.get(r, c), b.get(r, c)));
  }

  public static Tensor scaled(Tensor tensor, double factor) {
    return map(tensor, cell -> factor * cell);
  }

  public static Tensor magnitudes(Tensor tensor) {
    return map(tensor, Math::abs);
  }

  public static Tensor transposed(Tensor tensor) {
    Shape shape = new Shape(tensor.columns(), tensor.rows());
    return of(shape, (r, c) -> tensor.get(c, r));
  }

  /** The same cells, row after row, in another shape. */
  public static Tensor reshaped(Tensor tensor, Shape shape) {
    return of(
        shape,
        (r, c) -> {
          int index = r * shape.columns() + c;
          return tensor.get(index / tensor.columns(), index % tensor.columns());
        });
  }

  /** The columns moved on by some, the last to the front. */
  public static Tensor turned(Tensor tensor, int by) {
    int columns = tensor.columns();
    return of(tensor.shape(), (r, c) -> tensor.get(r, Math.floorMod(c - by, columns)));
  }

  /** Some of the rows. */
  public static Tensor rows(Tensor tensor, int from, int to) {
    return of(new Shape(to - from, tensor.columns()), (r, c) -> tensor.get(from + r, c));
  }

  /** The largest magnitude among the finite cells; 0 if there are none. */
  public static double largest(Tensor tensor) {
    return tensor.stream().filter(Double::isFinite).map(Math::abs).max().orElse(0);
  }
}
