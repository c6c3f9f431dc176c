package io.github.backstep.tui.stepper.speech;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.stepper.text.Symbols;
import io.github.backstep.tui.venue.Recital;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Mathematics and numbers as they are read aloud: {@code delta2 = (delta3·W3ᵀ) ⊙ relu′(A2)} is
 * "delta2 = (delta3 times W3 transposed) times, cell by cell, derivative of relu at (A2)".
 */
public record Speech(Session session) {
  /** Significant digits of a number in passing. */
  private static final int DIGITS = 4;

  private static final Pattern SUM = Pattern.compile("Σ_(\\w)");

  /** What stands for a sign, by its key. */
  private static final Map<String, String> SIGNS =
      Map.of(
          "·", "times",
          "⊙", "cellwise",
          "ᵀ", "transposed",
          "−", "minus",
          "÷", "divided",
          "Σ", "sum",
          "η", "eta",
          "μ", "mu",
          "e^", "exp",
          "≠", "different");

  public Texts texts() {
    return session.texts();
  }

  /** A sentence by its key. */
  public String of(String key, Object... arguments) {
    return texts().of("plain." + key, arguments);
  }

  /** Words as a sentence. */
  String sentence(String words) {
    String spoken = aloud(words);
    return spoken.isEmpty()
        ? spoken
        : Character.toUpperCase(spoken.charAt(0)) + spoken.substring(1) + ".";
  }

  /** A text without a sign that a voice stumbles over. */
  public String aloud(String text) {
    String spoken =
        replaced(derivative(), Symbols.plain(text), it -> of("derivative", it.group(1)));
    spoken = replaced(SUM, spoken, it -> of("sum-over", it.group(1)));
    for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
      spoken = spoken.replace(sign.getKey(), " " + of(sign.getValue()) + " ");
    }
    return Glyphs.PLAIN.of(tidy(spoken));
  }

  /** A sign that is read as a derivative, and the word for it where that stands before it. */
  private Pattern derivative() {
    String word = of("derivative", "").split(" ", 2)[0];
    return Pattern.compile("(?:\\b%s +)?(\\w+)′".formatted(word));
  }

  /** What the engine says, in the reader's language. */
  public String formula(String english) {
    return aloud(session.phrase(english));
  }

  /** A key by a name that can be spoken. */
  String key(Key key) {
    return switch (key.name()) {
      case "Left" -> of("left");
      case "Right" -> of("right");
      case "Up" -> of("up");
      case "Down" -> of("down");
      default -> Hint.label(key, texts());
    };
  }

  /** Some keys by their names. */
  public String keys(List<Key> keys) {
    return keys.stream().map(this::key).collect(Collectors.joining(" "));
  }

  /** One blank between words, none behind an opening bracket and none before what closes. */
  private static String tidy(String text) {
    return text.replaceAll(" +", " ")
        .replaceAll("([(\\[]) ", "$1")
        .replaceAll(" ([)\\],.])", "$1")
        .strip();
  }

  private static String replaced(Pattern what, String text, Function<MatchResult, String> by) {
    return what.matcher(text).replaceAll(match -> " " + by.apply(match) + " ");
  }

  /** Lines of at most 80 characters that say this. */
  public List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    Spans.of(text, Style.PLAIN)
        .wrap(Recital.COLUMNS, Glyphs.PLAIN)
        .forEach(line -> lines.add(line.text()));
    return lines;
  }

  /** A number in as many digits as one listens to. */
  public String number(double value) {
    return Numbers.readable(value, DIGITS);
  }
}
