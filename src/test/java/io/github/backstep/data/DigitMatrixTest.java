package io.github.backstep.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Maps of a point to the right and below the middle, worked by hand; y runs downwards. */
final class DigitMatrixTest {
  private static final DigitPoint POINT = new DigitPoint(3, 2, true);

  /** The cosine of a right angle is not quite zero. */
  private static final double ROUNDING = 1e-15;

  private static void assertMapped(double x, double y, DigitMatrix matrix) {
    DigitPoint mapped = matrix.apply(POINT);
    assertEquals(x, mapped.x(), 4 * ROUNDING);
    assertEquals(y, mapped.y(), 4 * ROUNDING);
    assertEquals(POINT.corner(), mapped.corner());
  }

  @Test
  void stretchScalesEachCoordinate() {
    assertMapped(30, 40, DigitMatrix.stretch(10, 20));
  }

  @Test
  void slantMovesWhatIsBelowToTheLeft() {
    assertMapped(2, 2, DigitMatrix.slant(0.5));
  }

  @Test
  void turnIsClockwise() {
    assertMapped(-2, 3, DigitMatrix.turn(Math.PI / 2));
  }

  @Test
  void mapsAreAppliedInTheOrderTheyAreNamed() {
    DigitMatrix matrix =
        DigitMatrix.stretch(10, 20)
            .then(DigitMatrix.slant(0.5))
            .then(DigitMatrix.turn(Math.PI / 2));
    DigitPoint mapped = matrix.apply(POINT);
    assertEquals(-40, mapped.x(), 40 * ROUNDING);
    assertEquals(10, mapped.y(), 40 * ROUNDING);
  }
}
