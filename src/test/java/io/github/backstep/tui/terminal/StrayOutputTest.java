package io.github.backstep.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrayOutputTest {
  @TempDir private Path folder;

  @Test
  void whatIsPrintedGoesToTheLog() throws IOException {
    Path log = folder.resolve("state").resolve("terminal.log");
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (StrayOutput stray = new StrayOutput(log)) {
      assertFalse(Files.exists(stray.log()));
      System.out.println("to out: δ");
      System.err.println("to err");
    }
    assertEquals("to out: δ\nto err\n", Files.readString(log));
    assertSame(out, System.out);
    assertSame(err, System.err);
  }

  @Test
  void anUnwritableLogHurtsNobody() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    try (StrayOutput stray = new StrayOutput(file.resolve("terminal.log"))) {
      System.out.println("lost");
      assertFalse(Files.exists(stray.log()));
    }
  }

  @Test
  void theLogLiesInTheStateFolder() {
    assertEquals(
        Path.of("/x/backstep/terminal.log"), StrayOutput.userLog(Map.of("XDG_STATE_HOME", "/x")));
    assertEquals(
        Path.of(System.getProperty("user.home"), ".local/state/backstep/terminal.log"),
        StrayOutput.userLog(Map.of()));
  }
}
