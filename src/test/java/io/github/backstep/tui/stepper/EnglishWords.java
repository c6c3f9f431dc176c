package io.github.backstep.tui.stepper;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that have no business on a French screen: those of the English bundles that no French one
 * has, and those no English sentence does without.
 */
public final class EnglishWords {
  private static final Path RESOURCES =
      Path.of("src", "main", "resources", "io", "github", "backstep");

  private static final List<Path> BUNDLES =
      Stream.of("cli", "figure", "grade", "language", "tui").map(RESOURCES::resolve).toList();

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'-]+");

  /** The name of an operation: {@code L2.weight-gradient}. */
  private static final Pattern OPERATION = Pattern.compile("\\b(?:batch|loss|L\\d+)\\.[a-z-]+");

  /** What is typed and named in English everywhere: addresses, conditions, options, tensors. */
  private static final Set<String> NAMES =
      words(
          "step start loss batch epoch accuracy delta after-backprop interleaved seed moons relu"
              + " sigmoid he xavier uniform zeros lot label digits");

  private static final Set<String> COMMON =
      words(
          "the of and is are was were has have it its this that these those not for with from by"
              + " to at into than then there here what which who how why you your be been can"
              + " cannot will does do did nothing nobody every each all any some more most other"
              + " only also before after until while where when if else because so such press"
              + " value values sum row rows column columns sample samples old new stored recorded"
              + " computed given none found unknown expected got");

  private static final Set<String> FOREIGN = foreign();

  private EnglishWords() {}

  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> foreign() {
    Set<String> french = bundled("_fr.properties");
    Set<String> english = bundled(".properties");
    english.addAll(COMMON);
    english.removeAll(french);
    english.removeAll(NAMES);
    return english;
  }

  private static Set<String> bundled(String ending) {
    return BUNDLES.stream()
        .flatMap(folder -> bundled(folder, ending).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> bundled(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> ending.contains("_") || !file.getFileName().toString().contains("_"))
          .flatMap(file -> texts(file).stream())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> texts(Path file) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words(texts.values().toString().replaceAll("%\\d\\$[-.\\d]*[a-z]", " "));
  }

  /** Those in a text, each once. */
  public static List<String> in(String text) {
    return words(OPERATION.matcher(text).replaceAll(" ")).stream()
        .filter(FOREIGN::contains)
        .toList();
  }
}
