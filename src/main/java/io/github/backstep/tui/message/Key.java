package io.github.backstep.tui.message;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A key as key tables name it: {@code s}, {@code S}, {@code +}, {@code Space}, {@code Left}, {@code
 * PageUp}, {@code F1}, {@code Ctrl-L}, {@code Alt-x}, {@code Shift-Tab}.
 *
 * <p>Modifiers come in the order Ctrl, Alt, Shift. A letter with Ctrl is written as a capital,
 * since a terminal cannot tell the two apart; Shift is named only for keys that are no characters.
 *
 * @param name the canonical name
 */
public record Key(String name) implements Input {
  private static final Map<String, String> NAMED = named();
  private static final Set<String> MODIFIERS = Set.of("Ctrl-", "Alt-", "Shift-");

  public Key {
    if (!name.equals(canonical(name))) {
      throw new IllegalArgumentException("no key is called \"" + name + "\"");
    }
  }

  private static Map<String, String> named() {
    Stream<String> names =
        Stream.of(
            "Space Enter Tab Backspace Delete Insert Escape Left Right Up Down Home End PageUp PageDown"
                .split(" ", -1));
    Stream<String> functionKeys = IntStream.rangeClosed(1, 19).mapToObj(n -> "F" + n);
    return Stream.concat(names, functionKeys)
        .collect(
            Collectors.toMap(
                name -> name,
                name -> name,
                (a, b) -> a,
                () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
  }

  /** The key that types a character. */
  public static Key of(char c) {
    return new Key(c == ' ' ? "Space" : String.valueOf(c));
  }

  /**
   * A key by its name, in any case where that leaves no doubt: {@code ctrl-l}, {@code pageup}.
   *
   * @throws IllegalArgumentException if no key has this name
   */
  public static Key parse(String name) {
    return new Key(canonical(name));
  }

  /** True if this key types a character. */
  public boolean isText() {
    return name.length() == 1 || name.equals("Space");
  }

  /** The character this key types; a blank if it types none. */
  public char character() {
    return name.length() == 1 ? name.charAt(0) : ' ';
  }

  public boolean is(String wanted) {
    return name.equals(wanted);
  }

  @Override
  public String toString() {
    return name;
  }

  private static String canonical(String name) {
    boolean ctrl = false;
    boolean alt = false;
    boolean shift = false;
    String base = name;
    for (String modifier = modifier(base); !modifier.isEmpty(); modifier = modifier(base)) {
      ctrl |= modifier.equals("Ctrl-");
      alt |= modifier.equals("Alt-");
      shift |= modifier.equals("Shift-");
      base = base.substring(modifier.length());
    }
    return (ctrl ? "Ctrl-" : "")
        + (alt ? "Alt-" : "")
        + (shift ? "Shift-" : "")
        + key(base, ctrl, shift);
  }

  /** The modifier a name begins with, if a key is left after it. */
  private static String modifier(String name) {
    return MODIFIERS.stream()
        .filter(m -> name.length() > m.length() && name.regionMatches(true, 0, m, 0, m.length()))
        .findFirst()
        .orElse("");
  }

  private static String key(String base, boolean ctrl, boolean shift) {
    String named = NAMED.get(base);
    if (named != null) {
      return named;
    }
    if (base.length() != 1 || shift || isBlankOrControl(base.charAt(0))) {
      throw new IllegalArgumentException(
          "no key is called \"" + base + "\". A key is one character or one of " + NAMED.keySet());
    }
    return ctrl ? base.toUpperCase(Locale.ROOT) : base;
  }

  private static boolean isBlankOrControl(char c) {
    return Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSurrogate(c);
  }
}
