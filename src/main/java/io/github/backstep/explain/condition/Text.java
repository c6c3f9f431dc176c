package io.github.backstep.explain.condition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that is read from left to right. Spaces between its parts do not matter. */
final class Text {
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+\\d*");
  private static final Pattern INDEX = Pattern.compile("\\d{1,9}");
  private static final Pattern NUMBER =
      Pattern.compile("[-+−]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");

  private final String text;
  private int at;
  private String lastNumber = "";

  Text(String text) {
    this.text = text;
    skipSpaces();
  }

  private void skipSpaces() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  int position() {
    return at;
  }

  boolean atEnd() {
    return at == text.length();
  }

  /** What was read since a position, without spaces. */
  String since(int start) {
    return text.substring(start, at).replaceAll("\\s", "");
  }

  /** Reads this if it comes next. */
  boolean take(String part) {
    boolean next = text.startsWith(part, at);
    if (next) {
      at += part.length();
      skipSpaces();
    }
    return next;
  }

  /** Reads this if it is the next word. */
  boolean takeWord(String word) {
    Matcher matcher = WORD.matcher(text).region(at, text.length());
    return matcher.lookingAt() && matcher.group().equalsIgnoreCase(word) && take(matcher.group());
  }

  void require(String part, String purpose) {
    if (!take(part)) {
      throw error("expected %s %s".formatted(part, purpose));
    }
  }

  void requireEnd() {
    if (!atEnd()) {
      throw error("expected the end, got '" + text.substring(at) + "'");
    }
  }

  String word(String expected) {
    return match(WORD, expected);
  }

  int index() {
    return Integer.parseInt(match(INDEX, "a row or column, counted from 0"));
  }

  double number() {
    lastNumber = match(NUMBER, "a number, such as 0.95 or 1e-3").replace('−', '-');
    return Double.parseDouble(lastNumber);
  }

  /** The number that was read last, as it was typed. */
  String lastNumber() {
    return lastNumber;
  }

  private String match(Pattern pattern, String expected) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      throw error("expected " + expected);
    }
    take(matcher.group());
    return matcher.group();
  }

  /** An error at the place that has been reached. */
  ConditionException error(String problem) {
    return error(at, problem);
  }

  ConditionException error(int column, String problem) {
    return new ConditionException(column, problem);
  }
}
