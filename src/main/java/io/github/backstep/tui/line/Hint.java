package io.github.backstep.tui.line;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.message.Key;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some keys and what they are good for: in one or two words for the bottom line, {@code
 * key.ID.hint} of the texts, and in a sentence for the help, {@code key.ID.help}.
 */
public record Hint(List<Key> keys, String id) {
  public Hint {
    keys = List.copyOf(keys);
  }

  /**
   * A hint from its keys' names.
   *
   * @param keys separated by blanks: {@code "Up Down"}
   */
  public static Hint of(String keys, String id) {
    return new Hint(Stream.of(keys.split(" ")).map(Key::parse).toList(), id);
  }

  /** The same with its first key only. */
  public Hint inShort() {
    return new Hint(keys.subList(0, 1), id);
  }

  /** One or two words. */
  public String words(Texts texts) {
    return texts.of("key." + id + ".hint");
  }

  /** A sentence. */
  public String help(Texts texts) {
    return texts.of("key." + id + ".help");
  }

  /** What is written on the keys. */
  public String labels(Texts texts) {
    return keys.stream().map(key -> label(key, texts)).collect(Collectors.joining(" "));
  }

  /** What is written on a key, shortened where that is usual. */
  public static String label(Key key, Texts texts) {
    int end = key.name().lastIndexOf('-', key.name().length() - 2) + 1;
    String modifiers = key.name().substring(0, end);
    return modifiers.replace("Shift-", texts.of("keyname.Shift") + "-")
        + named(key.name().substring(end), texts);
  }

  private static String named(String name, Texts texts) {
    String key = "keyname." + name;
    return texts.has(key) ? texts.of(key) : name;
  }
}
