package io.github.backstep.trace.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The numbers of a line. */
final class JsonNumber {
  /** The exact decimal value of the smallest double has 1076 characters. */
  private static final int LONGEST = 2000;

  private static final int LONGEST_NAME = 200;
  private static final int MOST_DIGITS_OF_LONG = 18;

  private static final Pattern GRAMMAR =
      Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?");

  private final JsonInput json;
  private byte[] token = new byte[32];
  private int length;

  JsonNumber(JsonInput json) {
    this.json = json;
  }

  boolean isStart(int c) {
    return c == '-' || (c >= '0' && c <= '9');
  }

  double read() throws IOException {
    int next = json.token();
    if (next == '"') {
      return named(json.text(LONGEST_NAME));
    }
    if (next == 'N' || next == 'I') {
      readToken();
      return named(tokenText());
    }
    requireStart(next, "a number");
    readToken();
    return isBareInfinity() ? Double.NEGATIVE_INFINITY : finite();
  }

  private void requireStart(int next, String expected) throws IOException {
    if (!isStart(next)) {
      throw json.unexpected(expected);
    }
  }

  private double named(String name) throws JsonException {
    return switch (name) {
      case "NaN" -> Double.NaN;
      case "Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default ->
          throw json.error(
              "expected a number, \"NaN\", \"Infinity\" or \"-Infinity\", got \""
                  + JsonPath.shown(name)
                  + "\"");
    };
  }

  private boolean isBareInfinity() {
    return length == 9 && token[1] == 'I' && tokenText().equals("-Infinity");
  }

  private double finite() throws JsonException {
    requireGrammar();
    double value = Double.parseDouble(tokenText());
    if (Double.isInfinite(value)) {
      throw json.error("expected a number that a double can hold, got " + shownToken());
    }
    return value;
  }

  long whole(long least, long most) throws IOException {
    requireStart(json.token(), "a whole number");
    readToken();
    requireGrammar();
    String text = tokenText();
    boolean isWhole = text.length() <= MOST_DIGITS_OF_LONG && digitsOnly();
    long value = isWhole ? Long.parseLong(text) : Long.MIN_VALUE;
    if (!isWhole || value < least || value > most) {
      throw json.error(
          "expected a whole number from %d to %d, got %s".formatted(least, most, shownToken()));
    }
    return value;
  }

  private boolean digitsOnly() {
    for (int i = token[0] == '-' ? 1 : 0; i < length; i++) {
      if (token[i] < '0' || token[i] > '9') {
        return false;
      }
    }
    return true;
  }

  void skip() throws IOException {
    readToken();
    requireGrammar();
  }

  /** As much of a number or a word as an error shows. */
  String start() throws IOException {
    readToken();
    return shownToken();
  }

  private void readToken() throws IOException {
    length = 0;
    for (int c = json.line().peek(); belongs(c); c = json.line().peek()) {
      if (length == LONGEST) {
        throw json.error(
            "expected a number of at most " + LONGEST + " characters, got " + shownToken());
      }
      if (length == token.length) {
        token = Arrays.copyOf(token, 2 * length);
      }
      token[length++] = (byte) json.line().next();
    }
  }

  private static boolean belongs(int c) {
    return (c >= '0' && c <= '9')
        || c == '.'
        || c == '-'
        || c == '+'
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z');
  }

  private void requireGrammar() throws JsonException {
    if (!isPlain() && !GRAMMAR.matcher(tokenText()).matches()) {
      throw json.error("expected a number, got " + shownToken());
    }
  }

  /** Whether these are digits and at most one point between them, as most numbers are. */
  private boolean isPlain() {
    int first = token[0] == '-' ? 1 : 0;
    int points = 0;
    for (int i = first; i < length; i++) {
      if (token[i] == '.') {
        points++;
      } else if (token[i] < '0' || token[i] > '9') {
        return false;
      }
    }
    boolean ends = length > first && token[first] != '.' && token[length - 1] != '.';
    boolean leads = length > first + 1 && token[first] == '0' && token[first + 1] != '.';
    return points <= 1 && ends && !leads;
  }

  private String tokenText() {
    return new String(token, 0, length, StandardCharsets.ISO_8859_1);
  }

  private String shownToken() {
    return JsonPath.shown(tokenText());
  }
}
