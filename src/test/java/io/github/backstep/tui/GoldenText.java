package io.github.backstep.tui;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected screens, kept as text in {@code src/test/resources/golden}. They are rewritten with
 * {@code -Dbackstep.goldens=rewrite} and never otherwise; look at the diff before you commit it.
 */
public final class GoldenText {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("backstep.goldens"));

  private GoldenText() {}

  /** Fails with a line by line difference unless the text is that of {@code NAME.txt}. */
  public static void assertGolden(String name, String actual) {
    Path file = FOLDER.resolve(name + ".txt");
    try {
      if (REWRITE) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, actual + "\n");
      }
      compare(file, actual);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compare(Path file, String actual) throws IOException {
    if (!Files.exists(file)) {
      fail(file + " does not exist. Run `make goldens` and look at it. The screen is:\n" + actual);
    }
    String expected = Files.readString(file);
    if (!expected.equals(actual + "\n")) {
      fail(file + " differs (- expected, + drawn now):\n" + difference(expected, actual + "\n"));
    }
  }

  private static String difference(String expected, String actual) {
    String[] wanted = expected.split("\n", -1);
    String[] drawn = actual.split("\n", -1);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < Math.max(wanted.length, drawn.length); i++) {
      String a = i < wanted.length ? wanted[i] : "(no line)";
      String b = i < drawn.length ? drawn[i] : "(no line)";
      lines.append(a.equals(b) ? "  " + a + "\n" : "- " + a + "\n+ " + b + "\n");
    }
    return lines.toString();
  }
}
