package io.github.backstep.trace.json;

import java.io.IOException;

/** Reads past one value that nobody wants, without recursion and without keeping any of it. */
final class JsonSkipper {
  /** No deeper than there are bits in {@link #objects}. */
  private static final int DEEPEST = 64;

  private final JsonInput json;
  private int depth;

  /** For each open bracket, the innermost last, whether it is that of an object. */
  private long objects;

  JsonSkipper(JsonInput json) {
    this.json = json;
  }

  void skip() throws IOException {
    do {
      if (!opens()) {
        scalar();
        closeAll();
      }
    } while (depth > 0);
  }

  /** Reads an opening bracket and whatever precedes the first value behind it. */
  private boolean opens() throws IOException {
    int token = json.token();
    if (token != '{' && token != '[') {
      return false;
    }
    boolean object = token == '{';
    push(object);
    json.open((char) token, "a value");
    if (json.closes(object ? '}' : ']')) {
      depth--;
      closeAll();
    } else if (object) {
      key();
    }
    return true;
  }

  private void push(boolean object) throws JsonException {
    if (depth == DEEPEST) {
      throw json.error("expected at most " + DEEPEST + " levels of nesting, got more");
    }
    long bit = 1L << depth;
    objects = object ? objects | bit : objects & ~bit;
    depth++;
  }

  /** Reads what follows a value, up to the next one or the end of them all. */
  private void closeAll() throws IOException {
    while (depth > 0) {
      boolean object = (objects >>> (depth - 1) & 1) == 1;
      if (json.more(object ? '}' : ']')) {
        if (object) {
          key();
        }
        return;
      }
      depth--;
    }
  }

  private void key() throws IOException {
    if (json.token() != '"') {
      throw json.unexpected("a key in double quotes");
    }
    json.skipText();
    json.open(':', "a colon");
  }

  private void scalar() throws IOException {
    switch (json.token()) {
      case '"' -> json.skipText();
      case 't' -> json.word("true");
      case 'f' -> json.word("false");
      case 'n' -> json.word("null");
      case 'N', 'I' -> json.number();
      default -> number();
    }
  }

  private void number() throws IOException {
    int token = json.token();
    if (token == '-') {
      json.number();
    } else if (token >= '0' && token <= '9') {
      json.skipNumber();
    } else {
      throw json.unexpected("a value");
    }
  }
}
