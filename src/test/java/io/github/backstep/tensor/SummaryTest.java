package io.github.backstep.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SummaryTest {
  /** A quotient, a square, a sum, a root and a product each round once. */
  private static final double ROUNDING = 1e-15;

  private static final double NAN = Double.NaN;

  @Test
  void numbersByHand() {
    assertEquals(new Summary(0, -4, 3, -0.25, 5), Summary.of(Tensor.row(3, -4, 0, 0)));
  }

  @Test
  void onlyFiniteCellsCount() {
    Tensor tensor = Tensor.row(NAN, 3, Double.POSITIVE_INFINITY, 5, Double.NEGATIVE_INFINITY);
    assertEquals(new Summary(3, 3, 5, 4, Math.sqrt(34)), Summary.of(tensor));
  }

  @Test
  void withoutFiniteCellsThereIsNoNumber() {
    assertEquals(new Summary(1, NAN, NAN, NAN, NAN), Summary.of(Tensor.row(NAN)));
    assertEquals(new Summary(0, NAN, NAN, NAN, NAN), Summary.of(new Tensor(0, 4)));
    assertEquals(0, Summary.of(Tensor.row(NAN)).largest());
  }

  @Test
  void normOfFiniteCellsIsFiniteEvenWhereTheirSquaresAreNot() {
    double norm = Summary.of(Tensor.row(3e200, NAN, -4e200)).norm();
    assertEquals(5e200, norm, 5e200 * ROUNDING);
  }

  @Test
  void largestIsAMagnitude() {
    assertEquals(4, Summary.of(Tensor.row(3, -4)).largest());
    assertEquals(3, Summary.of(Tensor.row(3, -2)).largest());
  }
}
