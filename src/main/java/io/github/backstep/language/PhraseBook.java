package io.github.backstep.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns what is always said in English into another language, where it is shown.
 *
 * <p>The engine speaks English, in formulas, labels and errors, for these stand in traces and
 * reports as well. A phrase is a text like any other: its English form, {@code ÷ %1$s samples},
 * tells how the engine says it, and its translation how it is read. Whatever stands at the place of
 * an argument is kept, or translated by another phrase.
 */
public final class PhraseBook {
  private final List<Phrase> phrases;

  private PhraseBook(Stream<Phrase> phrases) {
    this.phrases = phrases.sorted(Comparator.comparing(Phrase::length).reversed()).toList();
  }

  /** What the engine says in formulas and labels. */
  public static PhraseBook ofEngine(Language language) {
    return of(language, PhraseBook.class, "engine");
  }

  /**
   * The phrases of a bundle.
   *
   * @param beside lies in the package of the bundle
   * @param bundle its name without language and ending: {@code phrases}
   */
  public static PhraseBook of(Language language, Class<?> beside, String bundle) {
    if (language == Language.ENGLISH) {
      return new PhraseBook(Stream.of());
    }
    Texts english = Texts.of(Language.ENGLISH, beside, bundle);
    Texts translated = Texts.of(language, beside, bundle);
    return new PhraseBook(
        english.keys().stream()
            .map(key -> new Phrase(english.format(key), translated.format(key))));
  }

  /** These phrases and others. */
  public PhraseBook and(PhraseBook others) {
    return new PhraseBook(Stream.concat(phrases.stream(), others.phrases.stream()));
  }

  /** A text with every phrase in it translated, the longest first. */
  public String of(String english) {
    String text = english;
    for (Phrase phrase : phrases) {
      text = phrase.in(text);
    }
    return text;
  }

  /**
   * A phrase and its translation.
   *
   * @param literal the longest part without arguments, by which most texts are passed over
   */
  private record Phrase(String literal, Pattern pattern, String translation, int length) {
    private static final Pattern ARGUMENT = Pattern.compile("%(\\d)\\$s");

    Phrase(String english, String translation) {
      this(literal(english), pattern(english), translation, english.length());
    }

    private static String literal(String english) {
      return Stream.of(ARGUMENT.split(english))
          .max(Comparator.comparing(String::length))
          .orElseThrow();
    }

    /** Words are whole words; what stands at the place of an argument is as short as can be. */
    private static Pattern pattern(String english) {
      Matcher arguments = ARGUMENT.matcher(english);
      StringBuilder pattern = new StringBuilder();
      int from = 0;
      while (arguments.find()) {
        pattern.append(Pattern.quote(english.substring(from, arguments.start()))).append("(.+?)");
        from = arguments.end();
      }
      pattern.append(Pattern.quote(english.substring(from)));
      String before = isWord(english.charAt(0)) ? "(?<![\\p{L}\\d])" : "";
      String after = isWord(english.charAt(english.length() - 1)) ? "(?![\\p{L}\\d])" : "";
      return Pattern.compile(before + pattern + after);
    }

    private static boolean isWord(char end) {
      return Character.isLetterOrDigit(end);
    }

    String in(String text) {
      return text.contains(literal)
          ? pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words(found)))
          : text;
    }

    private String words(MatchResult found) {
      Object[] arguments = new Object[found.groupCount()];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = found.group(i + 1);
      }
      return String.format(Locale.ROOT, translation, arguments);
    }
  }
}
