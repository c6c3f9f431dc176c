package io.github.backstep.explain.expression;

import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Arithmetic on the values of expressions, cell by cell. */
final class Numbers {
  private Numbers() {}

  static Tensor of(double number) {
    return Tensor.row(number);
  }

  static Tensor of(boolean holds) {
    return of(holds ? 1 : 0);
  }

  static boolean isSingle(Tensor value) {
    return value.size() == 1;
  }

  /**
   * The number that a value of one cell is.
   *
   * @param column where in the text it stands, for the error
   */
  static double single(Tensor value, int column) {
    if (!isSingle(value)) {
      throw new ExpressionException(
          column,
          "expected one number, got the %d cells of a tensor %s. Name one of them, as [0,1], or"
                  .formatted(value.size(), value.shape())
              + " take the sum, max, mean, norm … of all");
    }
    return value.get(0, 0);
  }

  static Tensor map(Tensor value, DoubleUnaryOperator function) {
    Tensor result = Tensor.zeros(value.shape());
    for (int row = 0; row < value.rows(); row++) {
      for (int column = 0; column < value.columns(); column++) {
        result.set(row, column, function.applyAsDouble(value.get(row, column)));
      }
    }
    return result;
  }

  /**
   * Combines two values: of the same shape, two vectors of the same length, or one of them a number
   * that goes with every cell of the other.
   *
   * @param at where in the text they meet, for the error
   */
  static Tensor combine(Tensor left, Tensor right, DoubleBinaryOperator operator, int at) {
    if (isSingle(left)) {
      double number = left.get(0, 0);
      return map(right, cell -> operator.applyAsDouble(number, cell));
    }
    if (isSingle(right)) {
      double number = right.get(0, 0);
      return map(left, cell -> operator.applyAsDouble(cell, number));
    }
    Tensor turned = isAcross(left, right) ? transposed(right) : right;
    requireSame(left.shape(), turned.shape(), at);
    return zipped(left, turned, operator);
  }

  /** Whether one is a row and the other a column of the same length. */
  private static boolean isAcross(Tensor left, Tensor right) {
    boolean vectors = isVector(left) && isVector(right);
    return vectors && left.size() == right.size() && left.rows() != right.rows();
  }

  static boolean isVector(Tensor value) {
    return value.rows() == 1 || value.columns() == 1;
  }

  private static void requireSame(Shape left, Shape right, int at) {
    if (!left.equals(right)) {
      throw new ExpressionException(
          at,
          "expected two numbers or two tensors of the same shape, got %s and %s"
              .formatted(left, right));
    }
  }

  static Tensor transposed(Tensor value) {
    Tensor result = new Tensor(value.columns(), value.rows());
    for (int row = 0; row < value.rows(); row++) {
      for (int column = 0; column < value.columns(); column++) {
        result.set(column, row, value.get(row, column));
      }
    }
    return result;
  }

  private static Tensor zipped(Tensor left, Tensor right, DoubleBinaryOperator operator) {
    Tensor result = Tensor.zeros(left.shape());
    for (int row = 0; row < left.rows(); row++) {
      for (int column = 0; column < left.columns(); column++) {
        double cell = operator.applyAsDouble(left.get(row, column), right.get(row, column));
        result.set(row, column, cell);
      }
    }
    return result;
  }
}
