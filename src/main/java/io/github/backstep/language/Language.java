package io.github.backstep.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A language the program speaks. */
public enum Language {
  ENGLISH("en"),
  FRENCH("fr");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** Its code of ISO 639: {@code fr}. */
  public String code() {
    return code;
  }

  Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /**
   * The language of a code, or of a locale such as {@code fr_CA.UTF-8}; empty if it is not spoken.
   */
  public static Optional<Language> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(it -> lower.equals(it.code) || lower.matches(it.code + "[_.@-].*"))
        .findFirst();
  }

  /**
   * The language a user's environment asks for: that of LC_ALL, LC_MESSAGES or LANG, whichever is
   * set first, and English where that is another one.
   */
  public static Language ofEnvironment(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .flatMap(Language::of)
        .orElse(ENGLISH);
  }
}
