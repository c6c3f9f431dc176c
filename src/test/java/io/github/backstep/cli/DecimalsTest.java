package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class DecimalsTest {
  private static List<String> written(double... numbers) {
    Decimals decimals = Decimals.of(DoubleStream.of(numbers));
    return DoubleStream.of(numbers).mapToObj(decimals::format).toList();
  }

  @Test
  void wholeNumbersHaveNoDecimals() {
    assertEquals(List.of("0", "1", "-3", "NaN"), written(0, 1, -3, Double.NaN));
  }

  @Test
  void alikeNumbersHaveTheSameDecimals() {
    assertEquals(List.of("0.500000", "-0.001234"), written(0.5, -0.001234));
    assertEquals(List.of("1234.500", "-3.250"), written(1234.5, -3.25));
  }

  @Test
  void numbersFarApartAreInScientificNotation() {
    assertEquals(
        List.of("5.000000e-1", "1.234568e-5", "-Infinity"),
        written(0.5, 1.23456789e-5, Double.NEGATIVE_INFINITY));
  }

  @Test
  void hugeNumbersAreInScientificNotation() {
    assertEquals(List.of("1.000000e300"), written(1e300));
  }

  @Test
  void nothingIsWrittenAsWhole() {
    assertEquals(new Decimals("%.0f"), Decimals.of(DoubleStream.empty()));
  }
}
