package io.github.backstep.tui.stepper.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers are written. */
class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "0.4967141, .4967",
    "-0.0523199, -.052",
    "1.23456, 1.235",
    "-1.23456, -1.23",
    "123.456, 123.5",
    "99999.7, 1e5",
    "12345, 12345",
    "1, 1",
    "-3, -3",
    "0.9999999, 1.000",
    "-0.9999999, -1.00",
    "9.999999, 10.00",
    "99.99999, 100.0",
    "100000, 1e5",
    "-0.00009, -9e-5",
    "1e300, 1e300",
    "NaN, NaN",
    "-Infinity, -Inf",
    "Infinity, +Inf",
  })
  void compactNumbersFitFiveCells(double value, String expected) {
    assertEquals(expected, Numbers.compact(value, 5));
  }

  @Test
  void compactNumbersKeepTheirSignAndStayNearTheirValue() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 2000; i++) {
      double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-8, 9));
      String text = Numbers.compact(value, 6);
      double read = Double.parseDouble(text);
      assertTrue(text.length() <= 6, text);
      assertEquals(Math.signum(value), Math.signum(read), value + " as " + text);
      assertEquals(value, read, 0.5 * Math.abs(value), value + " as " + text);
    }
  }

  @ParameterizedTest
  @CsvSource({"0.1439298189, 0.143930", "2, 2", "-1e-9, -1.00000e-9", "NaN, NaN"})
  void readableNumbersHaveSixDigits(double value, String expected) {
    assertEquals(expected, Numbers.readable(value));
  }

  @Test
  void tensorNamesBecomeSymbols() {
    assertEquals("∂W₂ = A₁ᵀ·δ₂ / m", Symbols.of("dW2 = A1ᵀ·delta2 / m"));
    assertEquals("vb₁₂ loss X", Symbols.of("vb12 loss X"));
  }
}
