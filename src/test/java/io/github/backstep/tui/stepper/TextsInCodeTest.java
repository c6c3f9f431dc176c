package io.github.backstep.tui.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The screen's sentences stand in bundles, not in its code. */
class TextsInCodeTest {
  private static final Path CODE =
      Path.of("src", "main", "java", "io", "github", "backstep", "tui", "stepper");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Two words one after another. */
  private static final Pattern SENTENCE = Pattern.compile("\\b\\p{L}+[,:;]? \\p{L}{2,}\\b");

  /** Names of keys, of which a binding may have several. */
  private static final Pattern KEYS =
      Pattern.compile("(?:(?:Ctrl-|Shift-)?(?:.|F1|[A-Z][a-zA-Z]+)(?: |$))+");

  @Test
  void noSentenceStandsInCode() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CODE)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        sentences(Files.readString(file)).forEach(text -> found.add(file + ": " + text));
      }
    }
    assertEquals(List.of(), found);
  }

  /** Those of statements that neither fail in English nor name work for the log; no commands. */
  private static List<String> sentences(String code) {
    return Stream.of(COMMENT.matcher(code).replaceAll("").split(";\n"))
        .filter(statement -> !statement.contains("Exception(") && !statement.contains("Effect."))
        .flatMap(statement -> LITERAL.matcher(statement).results())
        .map(literal -> literal.group(1))
        .filter(text -> SENTENCE.matcher(text).find())
        .filter(text -> !KEYS.matcher(text).matches() && !text.startsWith("backstep "))
        .toList();
  }
}
