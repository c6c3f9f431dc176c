package io.github.backstep.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageTest {
  @ParameterizedTest
  @CsvSource({"fr,FRENCH", "FR,FRENCH", "fr_CA.UTF-8,FRENCH", "fr-BE,FRENCH", "en_GB,ENGLISH"})
  void isKnownByItsCode(String name, Language language) {
    assertEquals(Optional.of(language), Language.of(name));
  }

  @ParameterizedTest
  @CsvSource({"de", "french", "frr_DE", "''", "C"})
  void othersAreNotSpoken(String name) {
    assertEquals(Optional.empty(), Language.of(name));
  }

  @Test
  void strongestVariableDecides() {
    assertEquals(Language.FRENCH, Language.ofEnvironment(Map.of("LANG", "fr_FR.UTF-8")));
    assertEquals(
        Language.ENGLISH,
        Language.ofEnvironment(Map.of("LANG", "fr_FR.UTF-8", "LC_ALL", "C.UTF-8")));
    assertEquals(
        Language.FRENCH,
        Language.ofEnvironment(Map.of("LANG", "en_GB", "LC_MESSAGES", "fr_FR", "LC_ALL", "")));
    assertEquals(Language.ENGLISH, Language.ofEnvironment(Map.of()));
  }
}
