package io.github.backstep.explain.expression;

import io.github.backstep.explain.expression.Expression.Node;
import io.github.backstep.tensor.Tensor;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a tensor are meant.
 *
 * @param row null for all rows
 * @param column null for all columns
 * @param at where in the text it stands, for errors
 */
record Part(@Nullable Node row, @Nullable Node column, int at) {
  /** The cells of a tensor. */
  Tensor of(Tensor whole, String name, Scope scope) {
    Range rows = range(row, whole.rows(), scope);
    Range columns = range(column, whole.columns(), scope);
    if (rows.end() > whole.rows() || columns.end() > whole.columns()) {
      throw new ExpressionException(
          at,
          "no cell [%s,%s]: %s has rows 0 to %d and columns 0 to %d here"
              .formatted(rows, columns, name, whole.rows() - 1, whole.columns() - 1));
    }
    return cut(whole, rows, columns);
  }

  private static Tensor cut(Tensor whole, Range rows, Range columns) {
    Tensor part = new Tensor(rows.count(), columns.count());
    for (int r = 0; r < rows.count(); r++) {
      for (int c = 0; c < columns.count(); c++) {
        part.set(r, c, whole.get(rows.first() + r, columns.first() + c));
      }
    }
    return part;
  }

  private record Range(int first, int count) {
    int end() {
      return first + count;
    }

    @Override
    public String toString() {
      return count == 1 ? String.valueOf(first) : ":";
    }
  }

  private Range range(@Nullable Node index, int size, Scope scope) {
    if (index == null) {
      return new Range(0, size);
    }
    double number = Numbers.single(index.in(scope), at);
    if (number < 0 || number != Math.rint(number) || number > Integer.MAX_VALUE - 1) {
      throw new ExpressionException(
          at, "expected a row or column, a whole number from 0 on, got " + number);
    }
    return new Range((int) number, 1);
  }
}
