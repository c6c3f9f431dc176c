package io.github.backstep.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.backstep.Tmux;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However the program ends, the terminal is as it was. */
class TerminalRestoredIT {
  private static final String STEPPER = "./backstep step";
  private static final String SCREEN = "Backstep moons";
  private static final String CRASH =
      "java -cp target/backstep.jar:target/test-classes io.github.backstep.e2e.Crash";

  @BeforeAll
  static void needsTmux() {
    assumeTrue(Tmux.isInstalled(), "tmux is not installed, so no terminal can be tested");
  }

  /** Runs a command between two looks at the terminal's settings. */
  private static Tmux open(String command) throws Exception {
    String compared =
        "A=$(stty -g); %s; E=$?; [ \"$A\" = \"$(stty -g)\" ] && echo settings kept; (exit $E)"
            .formatted(command);
    return Tmux.run(100, 30, compared);
  }

  private static void assertRestored(Tmux tmux, int exitCode) throws Exception {
    String screen = tmux.await("ended " + exitCode);
    assertTrue(screen.contains("settings kept"), screen);
    assertEquals("0 0 1", tmux.ask("#{alternate_on} #{mouse_any_flag} #{cursor_flag}"));
  }

  /** The Java process below the pane's shell. */
  private static ProcessHandle java(Tmux tmux) throws Exception {
    return tmux.process()
        .descendants()
        .filter(process -> process.info().command().orElse("").endsWith("/java"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", "C-c"})
  void afterQuitting(String key) throws Exception {
    try (Tmux tmux = open(STEPPER)) {
      tmux.await(SCREEN);
      assertEquals("1", tmux.ask("#{alternate_on}"));
      assertEquals("1", tmux.ask("#{mouse_any_flag}"));
      tmux.type(key);
      assertRestored(tmux, 0);
    }
  }

  /** Nothing of the screen is left on the one that was there before. */
  @Test
  void afterTheTerminalHasGrown() throws Exception {
    try (Tmux tmux = open(STEPPER)) {
      tmux.await(SCREEN);
      tmux.resize(140, 50);
      tmux.await("decision boundary");
      tmux.type("q");
      assertRestored(tmux, 0);
      assertFalse(tmux.screen().contains("to e199"), tmux.screen());
      assertFalse(tmux.screen().contains("│"), tmux.screen());
    }
  }

  @Test
  void afterBeingTerminated() throws Exception {
    try (Tmux tmux = open(STEPPER)) {
      tmux.await(SCREEN);
      assertTrue(java(tmux).destroy());
      assertRestored(tmux, 143);
    }
  }

  @Test
  void afterBeingKilledWithoutWarning() throws Exception {
    try (Tmux tmux = open(STEPPER)) {
      tmux.await(SCREEN);
      assertTrue(java(tmux).destroyForcibly());
      assertRestored(tmux, 137);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"v", "u", "e"})
  void afterAnException(String key) throws Exception {
    try (Tmux tmux = open(CRASH)) {
      tmux.await("crash ready");
      tmux.type(key);
      assertRestored(tmux, 1);
      assertTrue(tmux.screen().contains(" failed"), tmux.screen());
    }
  }

  @Test
  void processEndsWithItsTerminal() throws Exception {
    ProcessHandle java;
    try (Tmux tmux = open(STEPPER)) {
      tmux.await(SCREEN);
      java = java(tmux);
    }
    java.onExit().get(60, TimeUnit.SECONDS);
  }

  @Test
  void nothingIsDrawnWithoutATerminal() throws Exception {
    Process process = new ProcessBuilder("./backstep", "step").redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(2, process.waitFor());
    assertEquals(
        "backstep: This screen needs a terminal, and standard input or output is not one."
            + " Use --plain, which takes keys and prints lines, or `backstep inspect` or"
            + " `backstep train`.\n",
        output);
  }
}
