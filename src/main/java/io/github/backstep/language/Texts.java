package io.github.backstep.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Sentences by their keys, in one language.
 *
 * <p>They come from bundles that lie beside a class: {@code screen.properties} in English, {@code
 * screen_fr.properties} in French, UTF-8 both. A sentence is a format of {@link String#format}, so
 * that an apostrophe is just that and a per cent sign is written twice; arguments are better
 * numbered, {@code %1$s}, since another language may want another order. Blanks are plain in a
 * bundle; those at which no French line is broken come with {@link NoBreakSpaces}.
 */
public final class Texts {
  private final Language language;
  private final Map<String, String> sentences;

  private Texts(Language language, Map<String, String> sentences) {
    this.language = language;
    this.sentences = Map.copyOf(sentences);
  }

  /**
   * The texts of some bundles together.
   *
   * @param beside lies in the package of the bundles
   * @param bundles their names without language and ending: {@code screen}
   * @throws IllegalArgumentException if two bundles have the same key
   */
  public static Texts of(Language language, Class<?> beside, String... bundles) {
    Map<String, String> sentences = new HashMap<>();
    for (String name : bundles) {
      ResourceBundle bundle = bundle(beside, name, language.locale());
      for (String key : bundle.keySet()) {
        if (sentences.put(key, typeset(bundle.getString(key), language)) != null) {
          throw new IllegalArgumentException(key + " is in " + name + " and in another bundle");
        }
      }
    }
    return new Texts(language, sentences);
  }

  /**
   * These and others, in the same language.
   *
   * @throws IllegalArgumentException if both have the same key
   */
  public Texts and(Texts others) {
    Map<String, String> all = new HashMap<>(sentences);
    others.sentences.forEach(
        (key, sentence) -> {
          if (all.put(key, sentence) != null) {
            throw new IllegalArgumentException(key + " is in both texts");
          }
        });
    return new Texts(language, all);
  }

  /** English has no blanks before its punctuation, and its phrases are compared with others. */
  private static String typeset(String sentence, Language language) {
    return language == Language.ENGLISH ? sentence : NoBreakSpaces.bind(sentence);
  }

  /** English is the root: it is not to be looked for in the language of the machine. */
  private static ResourceBundle bundle(Class<?> beside, String name, Locale locale) {
    return ResourceBundle.getBundle(
        beside.getPackageName() + "." + name,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Language language() {
    return language;
  }

  public boolean has(String key) {
    return sentences.containsKey(key);
  }

  Set<String> keys() {
    return sentences.keySet();
  }

  /** A sentence with the places of its arguments still in it. */
  String format(String key) {
    String sentence = sentences.get(key);
    if (sentence == null) {
      throw new MissingResourceException(
          "no text " + key + " in " + language, Texts.class.getName(), key);
    }
    return sentence;
  }

  /**
   * A sentence with what belongs into it.
   *
   * @throws MissingResourceException if no bundle has this key
   */
  public String of(String key, Object... arguments) {
    String sentence = format(key);
    return arguments.length == 0 && sentence.indexOf('%') < 0
        ? sentence
        : String.format(Locale.ROOT, sentence, arguments);
  }
}
