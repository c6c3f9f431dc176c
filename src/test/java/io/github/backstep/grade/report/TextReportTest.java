package io.github.backstep.grade.report;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.grade.verdict.HintLevel;
import io.github.backstep.grade.verdict.Values;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.language.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The report that people read. */
final class TextReportTest {
  private static String text(Verdict verdict, Style style) {
    return ReportFormat.TEXT.of(verdict, style);
  }

  static Stream<Arguments> verdicts() {
    return Stream.of(
        Arguments.of("right", Verdicts.right()),
        Arguments.of("moved", Verdicts.moved()),
        Arguments.of("crashed", Verdicts.crashed()));
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void readsWellInALog(String name, Verdict verdict) {
    for (Language language : Language.values()) {
      String text = text(verdict, Style.plain(language)).stripTrailing();
      assertGolden("report/" + name + "-" + language.code(), text.replace("\u0001", "^A"));
    }
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void saysTheSameInColour(String name, Verdict verdict) {
    String coloured = text(verdict, Style.terminal(Language.ENGLISH, 80, Ink.ANSI));
    assertTrue(coloured.contains("\u001b["), name);
    assertEquals(
        text(verdict, Style.plain(Language.ENGLISH)), coloured.replaceAll("\u001b\\[\\d+m", ""));
  }

  @ParameterizedTest
  @EnumSource
  void linesOfProseFitTheWidth(HintLevel level) {
    Style narrow = Style.terminal(Language.FRENCH, 60, Ink.NONE);
    String text = text(Verdicts.moved().hinting(level), narrow);
    text.lines()
        .filter(line -> !line.matches("[✓✗–].*"))
        .forEach(line -> assertTrue(line.length() <= 60, line));
  }

  @Test
  void numbersHaveAsManyDigitsAsTellThemApart() {
    assertEquals("0.0468751", Digits.of(new Values(0.046875123, 0.046875987))[0]);
    assertEquals("0.0468760", Digits.of(new Values(0.046875123, 0.046875987))[1]);
    assertEquals("-1.50000e-7", Digits.of(new Values(Double.NaN, -1.5e-7))[1]);
    assertEquals("NaN", Digits.of(new Values(Double.NaN, -1.5e-7))[0]);
    assertEquals("1234567.0", Digits.of(new Values(1234567, 0))[0]);
  }
}
