package io.github.backstep.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

final class TextsTest {
  private static Texts texts(Language language) {
    return Texts.of(language, TextsTest.class, "sample", "more");
  }

  @Test
  void argumentsStandWhereTheSentenceWantsThem() {
    assertEquals("step 3 of 7", texts(Language.ENGLISH).of("place", 3, 7));
    assertEquals("de 7, l'étape 3", texts(Language.FRENCH).of("place", 3, 7));
  }

  @Test
  void numbersLookTheSameInEveryLanguage() {
    assertEquals("0.250", texts(Language.FRENCH).of("share", 0.25));
  }

  @Test
  void bundlesAreReadTogether() {
    assertEquals("100 % more", texts(Language.ENGLISH).of("more", 100));
    assertEquals("it's so", texts(Language.ENGLISH).of("plain"));
  }

  @Test
  void englishIsEnglishOnAFrenchMachine() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.FRANCE);
    try {
      assertEquals("it's so", texts(Language.ENGLISH).of("plain"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anUnknownKeyIsNamed() {
    Texts texts = texts(Language.ENGLISH);
    MissingResourceException e =
        assertThrows(MissingResourceException.class, () -> texts.of("none"));
    assertTrue(e.getMessage().contains("none"), e.getMessage());
  }

  @Test
  void aKeyIsInOneBundleOnly() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Texts.of(Language.ENGLISH, TextsTest.class, "sample", "sample"));
  }

  @Test
  void textsOfTwoScreensAreOneTogether() {
    Texts sample = Texts.of(Language.FRENCH, TextsTest.class, "sample");
    Texts both = sample.and(Texts.of(Language.FRENCH, TextsTest.class, "more"));
    assertEquals("c'est ainsi", both.of("plain"));
    assertEquals("7\u00a0% de plus", both.of("more", 7));
    assertThrows(IllegalArgumentException.class, () -> both.and(sample));
  }
}
