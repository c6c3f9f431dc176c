package io.github.backstep.trace.json;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Pulls the values out of one line of strict JSON, each as what the caller expects it to be.
 *
 * <p>An object hands over its members, an array its elements, one after another; who is handed one
 * reads its value or {@linkplain #skip skips} it. Numbers may also be the strings {@code "NaN"},
 * {@code "Infinity"} and {@code "-Infinity"}, or these words bare, as Python writes them.
 *
 * <p>Every method throws {@link JsonException} at what does not belong there, with the path to it.
 */
public final class JsonInput {
  /** More members than any object of a trace has. */
  private static final int MOST_MEMBERS = 10_000;

  private final LineInput in;
  private final JsonPath path = new JsonPath();
  private final JsonText text = new JsonText(this);
  private final JsonNumber number = new JsonNumber(this);

  /** Reads the value of a member of an object. */
  @FunctionalInterface
  public interface Members {
    void read(String key) throws IOException;
  }

  /** Reads an element of an array. */
  @FunctionalInterface
  public interface Elements {
    void read(int index) throws IOException;
  }

  public JsonInput(LineInput in) {
    this.in = in;
  }

  LineInput line() {
    return in;
  }

  /** Forgets where in a line it was: the next value is that of a whole line. */
  public void restart() {
    path.clear();
  }

  /** Reads an object whose keys all differ. */
  public void object(Members members) throws IOException {
    open('{', "an object");
    path.enter();
    Set<String> seen = new HashSet<>();
    boolean more = !closes('}');
    while (more) {
      member(seen, members);
      more = more('}');
    }
    path.leave();
  }

  private void member(Set<String> seen, Members members) throws IOException {
    String key = key();
    if (!seen.add(key)) {
      throw error("expected each key once, got it again");
    }
    if (seen.size() > MOST_MEMBERS) {
      throw error("expected at most " + MOST_MEMBERS + " keys in an object, got more");
    }
    members.read(key);
  }

  /**
   * Reads the start of an object: its first key. What follows is that key's value; it is not
   * possible to go on with the object afterwards.
   *
   * @return the key; empty if the object has none
   */
  public String firstKey() throws IOException {
    open('{', "an object");
    path.enter();
    return closes('}') ? "" : key();
  }

  private String key() throws IOException {
    requireToken('"', "a key in double quotes");
    String key = text.read(JsonText.LONGEST_KEY);
    path.at(key);
    requireToken(':', "a colon");
    in.next();
    return key;
  }

  /** Reads an array of any length. */
  public void array(Elements elements) throws IOException {
    open('[', "an array");
    path.enter();
    boolean more = !closes(']');
    for (int i = 0; more; i++) {
      path.at(i);
      elements.read(i);
      more = more(']');
    }
    path.leave();
  }

  /** Whether the next value is an array. */
  public boolean isArray() throws IOException {
    return token() == '[';
  }

  /** Whether the next value is a text. */
  public boolean isText() throws IOException {
    return token() == '"';
  }

  /** Reads a text of at most so many characters. */
  public String text(int most) throws IOException {
    requireToken('"', "a text");
    return text.read(most);
  }

  /** Reads a whole number. */
  public int whole(int least, int most) throws IOException {
    return (int) whole((long) least, most);
  }

  /** Reads a whole number. */
  public long whole(long least, long most) throws IOException {
    return number.whole(least, most);
  }

  /** Reads any double. */
  public double number() throws IOException {
    return number.read();
  }

  /** Reads {@code true} or {@code false}. */
  public boolean truth() throws IOException {
    int token = token();
    if (token != 't' && token != 'f') {
      throw unexpected("true or false");
    }
    word(token == 't' ? "true" : "false");
    return token == 't';
  }

  /** Reads past the next value, whatever it is, so long as it is JSON and not nested too deep. */
  public void skip() throws IOException {
    new JsonSkipper(this).skip();
  }

  /** Fails unless the line ends here. */
  public void end() throws IOException {
    if (token() != LineInput.END) {
      throw unexpected("the end of the line");
    }
  }

  /** The first byte of what comes next, after any white space; it stays the next. */
  int token() throws IOException {
    int next = in.peek();
    while (next == ' ' || next == '\t' || next == '\r') {
      in.next();
      next = in.peek();
    }
    return next;
  }

  void open(char bracket, String what) throws IOException {
    requireToken(bracket, what);
    in.next();
  }

  /** Reads the closing bracket, if it comes next. */
  boolean closes(char bracket) throws IOException {
    boolean closes = token() == bracket;
    if (closes) {
      in.next();
    }
    return closes;
  }

  /** Reads what follows a member or an element: a comma, or the closing bracket. */
  boolean more(char bracket) throws IOException {
    int token = token();
    if (token != ',' && token != bracket) {
      throw unexpected("a comma or " + bracket);
    }
    in.next();
    return token == ',';
  }

  void skipText() throws IOException {
    text.skip();
  }

  void skipNumber() throws IOException {
    number.skip();
  }

  /** Reads a word that must stand here. */
  void word(String word) throws IOException {
    for (int i = 0; i < word.length(); i++) {
      if (in.peek() != word.charAt(i)) {
        throw unexpected(word);
      }
      in.next();
    }
  }

  private void requireToken(char expected, String what) throws IOException {
    if (token() != expected) {
      throw unexpected(what);
    }
  }

  /** A text from a file as errors show it. */
  public static String quoted(String text) {
    return "\"" + JsonPath.shown(text) + "\"";
  }

  /** The error of a value that is not what was expected. */
  JsonException unexpected(String expected) throws IOException {
    return error("expected " + expected + ", got " + got());
  }

  private String got() throws IOException {
    int token = token();
    return switch (token) {
      case LineInput.END -> "the end of the line";
      case '{' -> "an object";
      case '[' -> "an array";
      case '"' -> quoted(text.start());
      default -> number.isStart(token) ? number.start() : sign(token);
    };
  }

  private String sign(int token) throws IOException {
    if (token > ' ' && token < 0x7f) {
      return Character.isLetter(token) ? number.start() : "'" + (char) token + "'";
    }
    return "the byte 0x%02x".formatted(token);
  }

  /** An error at this place. */
  public JsonException error(String problem) {
    return new JsonException(path.toString(), problem);
  }

  /** An error at a member of the object that is being read, or was read last. */
  public JsonException error(String key, String problem) {
    return new JsonException(path + (key.isEmpty() ? "" : "." + key), problem);
  }
}
