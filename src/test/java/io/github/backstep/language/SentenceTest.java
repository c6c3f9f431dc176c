package io.github.backstep.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class SentenceTest {
  private static final Texts FRENCH =
      Texts.of(Language.FRENCH, SentenceTest.class, "sample", "more");

  @Test
  void wordsComeWhenTheLanguageIsKnown() {
    assertEquals("de 7, l'étape 3", Sentence.of("place", 3, 7).in(FRENCH));
  }

  @Test
  void sentenceWithinASentenceIsInTheSameLanguage() {
    Sentence noted = Sentence.of("noted", Sentence.of("plain"));
    assertEquals("noté\u00a0: c'est ainsi", noted.in(FRENCH));
  }
}
