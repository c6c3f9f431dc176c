package io.github.backstep.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How exponents are written. */
class NotationTest {
  @ParameterizedTest
  @CsvSource({
    "-9.456602023800466E-5, -9.456602023800466e-5",
    "1.0E-5, 1e-5",
    "1.0E200, 1e200",
    "-2.5E300, -2.5e300",
    "5, 5.0",
    "-0.0, -0.0",
    "0.1, 0.1",
    "NaN, NaN",
    "-Infinity, -Infinity",
  })
  void exactNumbersHaveOneKindOfExponent(double value, String expected) {
    assertEquals(expected, Notation.exact(value));
  }

  @ParameterizedTest
  @CsvSource({
    "3.7000001, 6, 3.7",
    "0.0005, 6, 0.0005",
    "2.5e-9, 3, 2.5e-9",
    "123456789, 3, 1.23e8"
  })
  void roundedNumbersHaveNoZerosThatSayNothing(double value, int digits, String expected) {
    assertEquals(expected, Notation.rounded(value, digits));
  }

  @Test
  void exactNumbersAreReadBackWithTheSameBits() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 2000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      double read = Double.parseDouble(Notation.exact(value));
      assertEquals(Double.doubleToLongBits(value), Double.doubleToLongBits(read));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "-0.0000945660202, 2, -9.46e-5",
    "1.5, 1, 1.5e0",
    "1e12, 0, 1e12",
    "1e-12, 0, 1e-12",
    "0, 3, 0.000e0",
    "NaN, 3, NaN",
  })
  void scientificNumbersHaveTheirDecimalsAndAShortExponent(
      double value, int decimals, String expected) {
    assertEquals(expected, Notation.scientific(value, decimals));
  }

  @ParameterizedTest
  @CsvSource({"%.3g, 0.00001234, 1.23e-5", "%.3g, 1234, 1.23e3", "%.2f, 0.5, 0.50"})
  void otherPatternsHaveTheSameExponents(String pattern, double value, String expected) {
    assertEquals(expected, Notation.format(pattern, value));
  }
}
