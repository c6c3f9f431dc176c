package io.github.backstep.tui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {
  private static final Style BOLD = Style.PLAIN.asBold();

  private static String wrapped(String text, int columns) {
    List<Spans> lines = Spans.of(text, Style.PLAIN).wrap(columns, Glyphs.UNICODE);
    return String.join("|", lines.stream().map(Spans::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "the loss goes down,8,the loss|goes|down",
        "the loss,8,the loss",
        "the loss,7,the|loss",
        "unbreakable,4,unbr|eaka|ble",
        "a unbreakable,4,a|unbr|eaka|ble",
        "two  blanks,6,two|blanks",
        "  indented text,10,  indented|text",
        "trailing ,8,trailing",
        "x y,0,x|y"
      })
  void wrapsBetweenWords(String text, int columns, String expected) {
    assertEquals(expected, wrapped(text, columns));
  }

  @Test
  void wrapsAtLineEnds() {
    assertEquals("a||b c", wrapped("a\n\nb c", 10));
    assertEquals("", wrapped("", 10));
  }

  @ParameterizedTest
  @CsvSource({
    "'la perte\u00a0: haute', 8, 'la|perte :|haute'",
    "'la perte\u202f: haute', 8, 'la|perte :|haute'",
    "'\u00ab\u00a0oui\u00a0\u00bb', 5, '\u00ab oui| \u00bb'",
    "'a 95\u00a0% b', 6, 'a 95 %|b'"
  })
  void noLineIsBrokenAtANoBreakSpace(String text, int columns, String expected) {
    assertEquals(expected, wrapped(text, columns));
  }

  @Test
  void aNoBreakSpaceStaysOneWhereCharactersBecomeWords() {
    List<Spans> lines = Spans.of("si \u03b4\u00a0?", Style.PLAIN).wrap(7, Glyphs.ASCII);
    assertEquals(List.of("si", "delta ?"), lines.stream().map(Spans::text).toList());
  }

  @Test
  void wrappedPiecesKeepTheirStyles() {
    Spans line = Spans.of("one two", Style.PLAIN).and(" three", BOLD);
    List<Spans> lines = line.wrap(9, Glyphs.UNICODE);
    assertEquals(List.of(Spans.of("one two", Style.PLAIN), Spans.of("three", BOLD)), lines);
  }

  @Test
  void fittingCutsWithAnEllipsisInTheStyleOfWhatItReplaces() {
    Spans line = Spans.of("delta", Style.PLAIN).and("[3,7]", BOLD);
    assertEquals(
        Spans.of("delta", Style.PLAIN).and("[", BOLD).and("…", BOLD), line.fit(7, Glyphs.UNICODE));
    assertEquals(line, line.fit(10, Glyphs.UNICODE));
  }

  @Test
  void drawsPieceAfterPiece() {
    Canvas canvas = new Canvas(12, 3, Glyphs.ASCII);
    Spans line = Spans.of("δ", Style.PLAIN).and("₃", BOLD);
    assertEquals(7, canvas.whole().text(1, 0, line));
    canvas.whole().textRight(1, line);
    canvas.whole().textCentred(2, line);
    assertEquals(" delta3\n      delta3\n   delta3", canvas.text());
    assertEquals("      3\n           3\n        3", canvas.textWhere(Style::bold));
  }
}
