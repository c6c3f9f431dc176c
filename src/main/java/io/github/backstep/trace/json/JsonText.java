package io.github.backstep.trace.json;

import java.io.IOException;

/** The texts of a line: UTF-8 without mistakes, and no half of a surrogate pair by itself. */
final class JsonText {
  static final int LONGEST_KEY = 200;

  private static final int ENOUGH_TO_SHOW = 60;
  private static final int QUOTE = -2;
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final JsonInput json;

  JsonText(JsonInput json) {
    this.json = json;
  }

  String read(int most) throws IOException {
    StringBuilder text = new StringBuilder();
    json.line().next();
    for (int c = character(); c != QUOTE; c = character()) {
      text.appendCodePoint(c);
      if (text.length() > most) {
        throw json.error("expected a text of at most " + most + " characters, got a longer one");
      }
    }
    return text.toString();
  }

  void skip() throws IOException {
    json.line().next();
    while (character() != QUOTE) {
      // only checked
    }
  }

  /** As much of a text as an error shows. */
  String start() throws IOException {
    StringBuilder text = new StringBuilder();
    json.line().next();
    for (int c = character(); c != QUOTE && text.length() < ENOUGH_TO_SHOW; c = character()) {
      text.appendCodePoint(c);
    }
    return text.toString();
  }

  /** The next character, as it is meant, or {@link #QUOTE}. */
  private int character() throws IOException {
    int next = json.line().next();
    if (next == '"') {
      return QUOTE;
    }
    if (next == '\\') {
      return escaped();
    }
    if (next == LineInput.END) {
      throw json.error("expected a closing double quote, got the end of the line");
    }
    if (next < ' ') {
      throw json.error("expected \\u%04x in a text, got the byte 0x%02x".formatted(next, next));
    }
    return next < 0x80 ? next : encoded(next);
  }

  /** A character of several bytes, of which the first has been read. */
  private int encoded(int first) throws IOException {
    int following = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    int least = following == 3 ? 0x10000 : following == 2 ? 0x800 : 0x80;
    int c = first & (0x3f >> following);
    for (int i = 0; i < following; i++) {
      int next = json.line().peek();
      requireUtf8((next & 0xc0) == 0x80 && next != LineInput.END, next);
      c = (c << 6) | (json.line().next() & 0x3f);
    }
    boolean allowed = c >= least && c <= Character.MAX_CODE_POINT && !isSurrogate(c);
    requireUtf8(allowed && first >= 0xc0 && first < 0xf8, first);
    return c;
  }

  private void requireUtf8(boolean holds, int got) throws JsonException {
    if (!holds) {
      throw json.error(
          "expected text in UTF-8, got "
              + (got == LineInput.END ? "the end of the line" : "the byte 0x%02x".formatted(got)));
    }
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private int escaped() throws IOException {
    int next = json.line().next();
    if (next == 'u') {
      return pair(hex());
    }
    int which = next == LineInput.END ? -1 : ESCAPES.indexOf(next);
    if (which < 0) {
      throw json.error("expected one of " + ESCAPES + "u after a backslash in a text");
    }
    return ESCAPED.charAt(which);
  }

  /** The character that a surrogate and the one after it stand for. */
  private int pair(int high) throws IOException {
    if (!isSurrogate(high)) {
      return high;
    }
    boolean follows = json.line().next() == '\\' && json.line().next() == 'u';
    int low = follows && high <= Character.MAX_HIGH_SURROGATE ? hex() : 0;
    if (low < Character.MIN_LOW_SURROGATE || low > Character.MAX_LOW_SURROGATE) {
      throw json.error("expected both halves of a surrogate pair, got \\u%04x".formatted(high));
    }
    return Character.toCodePoint((char) high, (char) low);
  }

  private int hex() throws IOException {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int next = json.line().next();
      int digit = next == LineInput.END ? -1 : Character.digit((char) next, 16);
      if (digit < 0) {
        throw json.error("expected four hexadecimal digits after \\u in a text");
      }
      value = (value << 4) | digit;
    }
    return value;
  }
}
