package io.github.backstep.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PhraseBookTest {
  private static PhraseBook book(Language language) {
    return PhraseBook.of(language, PhraseBookTest.class, "said");
  }

  private static String french(String english) {
    return book(Language.FRENCH).of(english);
  }

  @Test
  void englishStaysAsItIs() {
    assertEquals("sum ÷ 32 samples", book(Language.ENGLISH).of("sum ÷ 32 samples"));
  }

  @Test
  void whatStandsAroundAPhraseIsKept() {
    assertEquals("(a + b)  ÷ 32 exemples.", french("(a + b)  ÷ 32 samples."));
  }

  @Test
  void argumentsStandWhereTheTranslationWantsThem() {
    assertEquals("classe 1, ligne 12", french("row 12 of class 1"));
  }

  @Test
  void whatIsAtThePlaceOfAnArgumentIsTranslatedToo() {
    assertEquals("tiré de\u00a0: tout à zéro (graine 7)", french("drawn from: all zero (seed 7)"));
  }

  @Test
  void theLongestPhraseCountsWhereOneIsPartOfAnother() {
    assertEquals("vieil or", french("old gold"));
    assertEquals("ancien W1[0,0]", french("old W1[0,0]"));
  }

  @Test
  void longestPhraseCountsInTwoBooksTogether() {
    PhraseBook both = PhraseBook.ofEngine(Language.FRENCH).and(book(Language.FRENCH));
    assertEquals("vieil or, ancien W1", both.of("old gold, old W1"));
    assertEquals(
        "db3 = sommes par colonne de delta3 / m", both.of("db3 = column sums of delta3 / m"));
  }

  @Test
  void wordsAreWholeWords() {
    assertEquals("threshold older told", french("threshold older told"));
  }

  @Test
  void argumentsMayHoldAnything() {
    assertEquals("classe $1, ligne \\d", french("row \\d of class $1"));
  }
}
