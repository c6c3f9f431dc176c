package io.github.backstep.bench;

import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Tensor;
import java.util.Random;

/** The matrix products of one training step of 784-128-64-10 on a mini-batch of 64. */
public enum CourseProduct {
  Z1("X·W1", Form.PLAIN, 64, 784, 128),
  Z2("A1·W2", Form.PLAIN, 64, 128, 64),
  Z3("A2·W3", Form.PLAIN, 64, 64, 10),
  DW2("A1ᵀ·delta2", Form.TRANSPOSED_LEFT, 128, 64, 64),
  DELTA1("delta2·W2ᵀ", Form.TRANSPOSED_RIGHT, 64, 64, 128),
  DW1("Xᵀ·delta1", Form.TRANSPOSED_LEFT, 784, 64, 128);

  private final String formula;
  private final Form form;
  private final int rows;
  private final int inner;
  private final int columns;

  CourseProduct(String formula, Form form, int rows, int inner, int columns) {
    this.formula = formula;
    this.form = form;
    this.rows = rows;
    this.inner = inner;
    this.columns = columns;
  }

  private interface Multiplication {
    void run(Kernel kernel, Tensor left, Tensor right, Tensor out);
  }

  private enum Form {
    PLAIN(Kernel::multiply),
    TRANSPOSED_LEFT(Kernel::multiplyTransposedLeft),
    TRANSPOSED_RIGHT(Kernel::multiplyTransposedRight);

    private final Multiplication multiplication;

    Form(Multiplication multiplication) {
      this.multiplication = multiplication;
    }
  }

  String formula() {
    return formula;
  }

  /** Rows, inner dimension and columns. */
  String size() {
    return rows + "×" + inner + "×" + columns;
  }

  /** Floating-point operations: a multiply-add counts as two. */
  double flops() {
    return 2.0 * rows * inner * columns;
  }

  Tensor left() {
    return form == Form.TRANSPOSED_LEFT ? random(inner, rows) : random(rows, inner);
  }

  Tensor right() {
    return form == Form.TRANSPOSED_RIGHT ? random(columns, inner) : random(inner, columns);
  }

  Tensor out() {
    return new Tensor(rows, columns);
  }

  private static Tensor random(int rows, int columns) {
    Random random = new Random(42);
    Tensor tensor = new Tensor(rows, columns);
    for (int i = 0; i < tensor.size(); i++) {
      tensor.set(i / columns, i % columns, random.nextGaussian());
    }
    return tensor;
  }

  void multiply(Kernel kernel, Tensor left, Tensor right, Tensor out) {
    form.multiplication.run(kernel, left, right, out);
  }
}
