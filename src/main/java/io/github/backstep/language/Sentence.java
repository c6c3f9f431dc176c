package io.github.backstep.language;

import java.util.List;

/**
 * A text that has been chosen and not been put into words yet: its key and what belongs into it.
 *
 * @param arguments strings, numbers, characters and other sentences
 */
public record Sentence(String key, List<Object> arguments) {
  public Sentence {
    arguments = List.copyOf(arguments);
  }

  public static Sentence of(String key, Object... arguments) {
    return new Sentence(key, List.of(arguments));
  }

  /**
   * The words.
   *
   * @throws java.util.MissingResourceException if no bundle has this key
   */
  public String in(Texts texts) {
    return texts.of(key, arguments.stream().map(argument -> word(argument, texts)).toArray());
  }

  private static Object word(Object argument, Texts texts) {
    return argument instanceof Sentence sentence ? sentence.in(texts) : argument;
  }
}
