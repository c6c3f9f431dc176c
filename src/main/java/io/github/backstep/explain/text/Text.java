package io.github.backstep.explain.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that is read from left to right. Spaces between its parts do not matter. */
public final class Text {
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+\\d*");
  private static final Pattern INDEX = Pattern.compile("\\d{1,9}");
  private static final Pattern NUMBER =
      Pattern.compile("[-+−]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");

  private final String text;
  private final Errors errors;
  private int at;
  private String lastNumber = "";

  /** Makes what is thrown where the text goes wrong. */
  @FunctionalInterface
  public interface Errors {
    /**
     * The error to throw.
     *
     * @param column counted from zero; the text's length if something is missing at its end
     */
    RuntimeException at(int column, String problem);
  }

  public Text(String text, Errors errors) {
    this.text = text;
    this.errors = errors;
    skipSpaces();
  }

  private void skipSpaces() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  public int position() {
    return at;
  }

  public boolean atEnd() {
    return at == text.length();
  }

  /** What was read since a position, without spaces. */
  public String since(int start) {
    return text.substring(start, at).replaceAll("\\s", "");
  }

  /** Reads this if it comes next. */
  public boolean take(String part) {
    boolean next = text.startsWith(part, at);
    if (next) {
      at += part.length();
      skipSpaces();
    }
    return next;
  }

  /** Reads this if it is the next word. */
  public boolean takeWord(String word) {
    Matcher matcher = matcher(WORD);
    return matcher.lookingAt() && matcher.group().equalsIgnoreCase(word) && take(matcher.group());
  }

  /** Reads what comes next if it has this form. */
  public Optional<String> takeIf(Pattern form) {
    Matcher matcher = matcher(form);
    boolean next = matcher.lookingAt();
    if (next) {
      take(matcher.group());
    }
    return next ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** Whether this comes next. */
  public boolean at(String part) {
    return text.startsWith(part, at);
  }

  /** Whether a number without a sign comes next. */
  public boolean atNumber() {
    return !atEnd() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.');
  }

  /** Reads all up to the end, or up to a bracket that closes what was opened before. */
  public String takePhrase() {
    int depth = 0;
    int end = at;
    while (end < text.length() && depth >= 0) {
      char c = text.charAt(end);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      end += depth < 0 ? 0 : 1;
    }
    String phrase = text.substring(at, end);
    take(phrase);
    return phrase.strip();
  }

  public void require(String part, String purpose) {
    if (!take(part)) {
      throw error("expected %s %s".formatted(part, purpose));
    }
  }

  public void requireEnd() {
    if (!atEnd()) {
      throw error("expected the end, got '" + text.substring(at) + "'");
    }
  }

  public String word(String expected) {
    return match(WORD, expected);
  }

  public int index() {
    return Integer.parseInt(match(INDEX, "a row or column, counted from 0"));
  }

  public double number() {
    lastNumber = match(NUMBER, "a number, such as 0.95 or 1e-3").replace('−', '-');
    return Double.parseDouble(lastNumber);
  }

  /** The number that was read last, as it was typed. */
  public String lastNumber() {
    return lastNumber;
  }

  private String match(Pattern pattern, String expected) {
    return takeIf(pattern).orElseThrow(() -> error("expected " + expected));
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
  }

  /** An error at the place that has been reached. */
  public RuntimeException error(String problem) {
    return error(at, problem);
  }

  /** An error at another place. */
  public RuntimeException error(int column, String problem) {
    return errors.at(column, problem);
  }
}
