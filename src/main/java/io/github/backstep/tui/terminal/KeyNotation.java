package io.github.backstep.tui.terminal;

import io.github.backstep.tui.message.Key;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * How keys are written: as the characters they type, and {@code <Name>} for those that type none. A
 * {@code <} that begins no name is itself. Line ends are left out.
 */
final class KeyNotation {
  private static final int LONGEST_NAME = 20;

  private final PushbackReader script;
  private long line = 1;

  KeyNotation(Reader script) {
    this.script = new PushbackReader(script, LONGEST_NAME + 2);
  }

  /**
   * The next key, or null at the end.
   *
   * @throws KeyNotationException if a name is that of no key
   */
  @Nullable Key next() throws IOException {
    for (int c = script.read(); c >= 0; c = script.read()) {
      Key key = key((char) c);
      if (key != null) {
        return key;
      }
    }
    return null;
  }

  /** The key a character begins; null for what is none, such as half an emoji. */
  private @Nullable Key key(char c) throws IOException {
    line += c == '\n' ? 1 : 0;
    return switch (c) {
      case '\n', '\r' -> null;
      case '\t' -> Key.parse("Tab");
      case '\033' -> Key.parse("Escape");
      case '\b', 0x7f -> Key.parse("Backspace");
      case '<' -> named();
      default -> typed(c);
    };
  }

  private static @Nullable Key typed(char c) {
    if (c < ' ') {
      return c == 0 ? null : Key.parse("Ctrl-" + (char) (c + '@'));
    }
    boolean none = Character.isISOControl(c) || Character.isSurrogate(c);
    return none ? null : Key.of(Character.isWhitespace(c) ? ' ' : c);
  }

  private Key named() throws IOException {
    StringBuilder name = new StringBuilder();
    int c = script.read();
    while (isOfName(c) && name.length() < LONGEST_NAME) {
      name.append((char) c);
      c = script.read();
    }
    if (c == '>' && name.length() > 1) {
      return named(name.toString());
    }
    if (c >= 0) {
      script.unread(c);
    }
    script.unread(name.toString().toCharArray());
    return Key.of('<');
  }

  private static boolean isOfName(int c) {
    return c < 0x7f && (Character.isLetterOrDigit(c) || c == '-');
  }

  private Key named(String name) {
    try {
      return Key.parse(name);
    } catch (IllegalArgumentException e) {
      throw new KeyNotationException(
          "line %d of the keys: no key is called <%s>. Write one as <Enter>, <Left> or <Ctrl-U>"
              .formatted(line, name));
    }
  }
}
