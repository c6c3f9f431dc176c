package io.github.backstep.tui.stepper.command;

import io.github.backstep.language.Texts;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds lines of the key table by what they are called. Each word of the question must be in the
 * hint or the help, best as the beginning of a word, else within one, else with letters left out.
 * Case and accents do not matter.
 */
record CommandSearch(Texts texts) {
  /** Fewer letters than these are in too many words with some left out. */
  private static final int LEAST_SKETCH = 3;

  private static final int NOT_AT_ALL = 4;

  /** The bindings that fit, the best first, those equally good in the order of the table. */
  List<Binding> find(String question) {
    return Bindings.ALL.stream()
        .filter(binding -> distance(question.strip(), binding) < NOT_AT_ALL)
        .sorted(Comparator.comparingInt(binding -> distance(question.strip(), binding)))
        .toList();
  }

  /** That of the word that fits worst; the name of a key fits best. */
  private int distance(String question, Binding binding) {
    boolean isKey = binding.keys().stream().anyMatch(key -> key.is(question));
    List<String> hint = words(binding.hint().words(texts));
    List<String> help = words(binding.hint().help(texts));
    return isKey
        ? -1
        : words(question).stream()
            .mapToInt(word -> Math.min(distance(word, hint), distance(word, help) + 1))
            .max()
            .orElse(0);
  }

  private static int distance(String word, List<String> among) {
    return among.stream().mapToInt(other -> distance(word, other)).min().orElse(NOT_AT_ALL);
  }

  private static int distance(String word, String other) {
    return other.startsWith(word)
        ? 0
        : other.contains(word) ? 1 : isSketchOf(word, other) ? 2 : NOT_AT_ALL;
  }

  /** Whether a word is another one with letters left out, but for the first. */
  private static boolean isSketchOf(String word, String other) {
    if (word.length() < LEAST_SKETCH || word.charAt(0) != other.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < other.length() && at < word.length(); i++) {
      at += other.charAt(i) == word.charAt(at) ? 1 : 0;
    }
    return at == word.length();
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return Stream.of(plain.toLowerCase(Locale.ROOT).split("[\\s,;:'()]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
