package io.github.backstep.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every English bundle there is, beside its translations. */
final class BundlesTest {
  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Pattern ARGUMENT = Pattern.compile("%(?:(\\d+)\\$)?[-+ 0,(#\\d.]*[a-zA-Z%]");

  static List<Path> englishBundles() throws IOException {
    try (Stream<Path> all = Files.walk(RESOURCES)) {
      return all.filter(path -> path.toString().endsWith(".properties"))
          .filter(path -> !path.getFileName().toString().contains("_"))
          .toList();
    }
  }

  private static Path translated(Path english, Language language) {
    String name = english.getFileName().toString();
    return english.resolveSibling(
        name.replace(".properties", "_" + language.code() + ".properties"));
  }

  private static Properties read(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }

  @ParameterizedTest
  @MethodSource("englishBundles")
  void everyTextIsTranslated(Path english) throws IOException {
    Properties texts = read(english);
    assertFalse(texts.isEmpty(), english.toString());
    Path french = translated(english, Language.FRENCH);
    assertEquals(
        new TreeSet<>(texts.stringPropertyNames()),
        new TreeSet<>(read(french).stringPropertyNames()),
        french.toString());
  }

  @ParameterizedTest
  @MethodSource("englishBundles")
  void aTranslationTakesTheSameArguments(Path english) throws IOException {
    Properties texts = read(english);
    Properties french = read(translated(english, Language.FRENCH));
    for (String key : texts.stringPropertyNames()) {
      assertEquals(
          arguments(texts.getProperty(key)),
          arguments(french.getProperty(key)),
          english + " " + key);
    }
  }

  /** The arguments of a format by their numbers, in order. */
  private static List<String> arguments(String format) {
    List<String> arguments = new ArrayList<>();
    int next = 1;
    for (MatchResult match : ARGUMENT.matcher(format).results().toList()) {
      if (!match.group().equals("%%")) {
        String number = match.group(1) != null ? match.group(1) : String.valueOf(next++);
        arguments.add(number + match.group().charAt(match.group().length() - 1));
      }
    }
    return arguments.stream().sorted().toList();
  }

  /** What cannot be seen is not to be typed: {@link NoBreakSpaces} adds it. */
  @ParameterizedTest
  @MethodSource("englishBundles")
  void everyBlankIsPlain(Path english) throws IOException {
    for (Path file : List.of(english, translated(english, Language.FRENCH))) {
      List<String> wrong =
          Files.readAllLines(file).stream()
              .filter(line -> line.matches(".*[\u00a0\u202f].*"))
              .toList();
      assertEquals(List.of(), wrong, file.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("englishBundles")
  void noKeyIsGivenTwice(Path english) throws IOException {
    for (Path file : List.of(english, translated(english, Language.FRENCH))) {
      List<String> keys =
          Files.readAllLines(file).stream()
              .filter(line -> line.matches("[a-zA-Z][^=]*=.*"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();
      assertTrue(!keys.isEmpty(), file.toString());
      assertEquals(
          List.copyOf(new TreeSet<>(keys)), keys.stream().sorted().toList(), file.toString());
    }
  }
}
