package io.github.backstep.explain.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.backstep.run.Moment;
import io.github.backstep.run.SmallRuns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
  private static final Scope SCOPE =
      Scope.of(Evidence.of(SmallRuns.prepare()), new Moment.AtStep(0));

  private static String shown(String text) {
    return Formula.parse(text).in(SCOPE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2 / 3; 0.6667",
        "2 / 3 | 2; 0.67",
        "-2 / 3 | 2; −0.67",
        "1234567 / 9 | 8; 137174.11",
        "15; 15",
        "-32; −32",
        "1 / 30000; 3.333e-5",
        "100000000 / 3 | 3; 3.33e7",
        "29 / 30 | %; 97 %",
        "29 / 30 | %1; 96.7 %",
        "1 | %1; 100.0 %",
        "1 / 0 | any; ∞",
        "-1 / 0 | 3 any; −∞",
        "log(-1) | any; NaN",
        "0.5 | 3 any; 0.5",
        "1 / 10; 0.1",
        "0.09996; 0.09996",
        "0.099996; 0.1000",
      })
  void numberIsWrittenInItsForm(String text, String expected) {
    assertEquals(expected, shown(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1 / 0; 0; expected a finite number, got Infinity. Where that is meant, write | any",
        "1 | x; 3; expected a number of digits such as 3, or % or %1 for per cent, and perhaps"
            + " \"any\" where it may be NaN or infinite, got 'x'",
        "1 | 0; 3; expected a number of digits such as 3, or % or %1 for per cent, and perhaps"
            + " \"any\" where it may be NaN or infinite, got '0'",
        "first |A1| > x; 13; expected a number, such as 0.95 or 1e-3",
      })
  void formThatIsNoneIsRefused(String text, int column, String problem) {
    ExpressionException error = assertThrows(ExpressionException.class, () -> shown(text));
    assertEquals(column + ": " + problem, error.column() + ": " + error.getMessage());
  }
}
