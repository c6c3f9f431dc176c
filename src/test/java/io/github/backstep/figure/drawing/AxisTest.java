package io.github.backstep.figure.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class AxisTest {
  private static final double ROUNDING = 1e-12;

  private static Axis holding(double... values) {
    return Axis.holding("", DoubleStream.of(values));
  }

  @Test
  void holdsWhatIsFinite() {
    assertEquals(Axis.of("", -2, 5), holding(Double.NaN, 5, -2, Double.NEGATIVE_INFINITY));
    assertEquals(Axis.of("", 0, 1), holding());
    assertEquals(Axis.of("", 2, 6), holding(4));
  }

  @Test
  void largestNumbersStillHaveADistance() {
    Axis axis = holding(-Double.MAX_VALUE, Double.MAX_VALUE);
    assertTrue(Double.isFinite(axis.to() - axis.from()));
    assertEquals(0.5, axis.fraction(0));
  }

  @Test
  void powersLieAtEvenDistances() {
    Axis axis = Axis.ofPowers("", DoubleStream.of(0, 1e-3, 1e-1, Double.NaN));
    double step = axis.fraction(1e-2) - axis.fraction(1e-3);
    assertEquals(step, axis.fraction(1e-1) - axis.fraction(1e-2), ROUNDING);
    assertEquals(1e-2, axis.at(axis.fraction(1e-2)), ROUNDING);
    assertTrue(axis.from() < 1e-3 && axis.to() > 1e-1);
  }

  @Test
  void emptyAxisIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Axis.of("", 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Axis("", 0, 1, true));
  }
}
