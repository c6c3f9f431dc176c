package io.github.backstep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on adding to the engine names files: they are there. */
class ExtendingGuideTest {
  private static final Pattern FILE = Pattern.compile("`([a-z/]+/\\w+\\.(?:java|properties))`");

  private static final List<Path> ROOTS =
      Stream.of("main/java", "main/resources", "test/java")
          .map(root -> Path.of("src", root.split("/")).resolve("io/github/backstep"))
          .toList();

  @Test
  void everyFileThatTheGuideNamesIsThere() throws IOException {
    String guide = Files.readString(Path.of("src", "docs", "extending.md"));
    List<String> named =
        FILE.matcher(guide).results().map(file -> file.group(1)).distinct().toList();
    assertFalse(named.isEmpty());
    assertEquals(List.of(), named.stream().filter(file -> !isThere(file)).toList());
  }

  private static boolean isThere(String file) {
    return ROOTS.stream().anyMatch(root -> Files.isRegularFile(root.resolve(file)));
  }
}
