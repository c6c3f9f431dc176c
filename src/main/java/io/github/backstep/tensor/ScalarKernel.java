package io.github.backstep.tensor;

import java.util.Arrays;

/** The kernel in plain Java: short loops over rows, which the JIT compiler can vectorise. */
public final class ScalarKernel implements Kernel {
  @Override
  public void multiply(Tensor a, Tensor b, Tensor out) {
    requireProduct(new Shape(a.rows(), b.columns()), a.columns(), b.rows(), out);
    Arrays.fill(out.cells(), 0);
    for (int i = 0; i < a.rows(); i++) {
      for (int k = 0; k < a.columns(); k++) {
        addScaledRow(a.cells()[i * a.columns() + k], b, k, out, i);
      }
    }
  }

  @Override
  public void multiplyTransposedLeft(Tensor a, Tensor b, Tensor out) {
    requireProduct(new Shape(a.columns(), b.columns()), a.rows(), b.rows(), out);
    Arrays.fill(out.cells(), 0);
    for (int k = 0; k < a.rows(); k++) {
      for (int i = 0; i < a.columns(); i++) {
        addScaledRow(a.cells()[k * a.columns() + i], b, k, out, i);
      }
    }
  }

  @Override
  public void multiplyTransposedRight(Tensor a, Tensor b, Tensor out) {
    requireProduct(new Shape(a.rows(), b.rows()), a.columns(), b.columns(), out);
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < b.rows(); j++) {
        out.cells()[i * b.rows() + j] = dot(a, i, b, j);
      }
    }
  }

  private static void addScaledRow(double factor, Tensor from, int row, Tensor to, int target) {
    int columns = from.columns();
    double[] in = from.cells();
    double[] out = to.cells();
    int source = row * columns;
    int sink = target * columns;
    for (int j = 0; j < columns; j++) {
      out[sink + j] = Math.fma(factor, in[source + j], out[sink + j]);
    }
  }

  private static double dot(Tensor a, int rowOfA, Tensor b, int rowOfB) {
    int length = a.columns();
    double sum = 0;
    for (int k = 0; k < length; k++) {
      sum = Math.fma(a.cells()[rowOfA * length + k], b.cells()[rowOfB * length + k], sum);
    }
    return sum;
  }

  private static void requireProduct(Shape expected, int innerOfA, int innerOfB, Tensor out) {
    if (innerOfA != innerOfB) {
      throw new ShapeException(
          "product: inner dimensions differ, " + innerOfA + " and " + innerOfB);
    }
    out.requireShape(expected, "result of a product");
  }
}
