package io.github.backstep.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.backstep.Tmux;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stepper in lines of text: at the end of a pipe, and in a real terminal. */
@Timeout(120)
class PlainIT {
  private static final String ENVIRONMENT = "env -u NO_COLOR LC_ALL=C.UTF-8 ";

  private static Programs.Outcome run(String keys, String... arguments) throws Exception {
    Process process = Programs.start(Programs.command(arguments));
    process.getOutputStream().write(keys.getBytes(UTF_8));
    process.getOutputStream().close();
    return Programs.outcome(process);
  }

  @Test
  void keysFromAPipeAreAnsweredInLines() throws Exception {
    Programs.Outcome outcome = run("ssnb:165 / dW2[3,7]<Enter>", "step", "--plain");
    assertEquals(0, outcome.exit(), outcome.out());
    assertTrue(outcome.out().contains("\nStep 1 of 4999, epoch 0, batch 1. "), outcome.out());
    assertTrue(outcome.out().contains("\nWhy step 165 / dW2[3,7] is "), outcome.out());
    assertTrue(outcome.out().lines().allMatch(line -> line.matches("[ -~]{1,80}")), outcome.out());
  }

  @Test
  void traceIsWalkedThroughToo() throws Exception {
    Programs.Outcome outcome = run("b", "replay", "traces/moons.jsonl.gz", "--plain");
    assertEquals(0, outcome.exit(), outcome.out());
    assertTrue(outcome.out().contains("\nStep 1 of "), outcome.out());
  }

  @Test
  void everyKeyIsAnsweredAtOnce() throws Exception {
    Process process = Programs.start(Programs.command("step", "--plain", "--lang", "fr"));
    try (OutputStream keys = process.getOutputStream();
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      await(lines, "Opération 1 sur 30");
      keys.write('s');
      keys.flush();
      await(lines, "Opération 2 sur 30");
      keys.write('q');
      keys.flush();
      assertEquals(0, process.waitFor());
    }
  }

  private static void await(BufferedReader lines, String text) throws IOException {
    String line = lines.readLine();
    while (!line.contains(text)) {
      line = lines.readLine();
    }
  }

  @Test
  void nameOfNoKeyIsBadInput() throws Exception {
    Programs.Outcome outcome = run("s<Entre>s", "step", "--plain");
    assertEquals(2, outcome.exit(), outcome.out());
    assertTrue(
        outcome
            .out()
            .endsWith(
                "backstep: line 1 of the keys: no key is called <Entre>."
                    + " Write one as <Enter>, <Left> or <Ctrl-U>\n"),
        outcome.out());
  }

  @Test
  void endsQuietlyWithItsReader() throws Exception {
    String command = Programs.quoted(Programs.command("step", "--plain"));
    Process shell =
        Programs.start(List.of("sh", "-c", "yes s | tr -d '\\n' | " + command + " | head -n 20"));
    Programs.Outcome outcome = Programs.outcome(shell);
    assertEquals(20, outcome.out().lines().count(), outcome.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"./backstep step --plain", "env TERM=dumb ./backstep step"})
  void keysOfATerminalAreTakenAndGivenBack(String command) throws Exception {
    assumeTrue(Tmux.isInstalled(), "tmux is not installed, so no terminal can be tested");
    String compared =
        "A=$(stty -g); %s; E=$?; [ \"$A\" = \"$(stty -g)\" ] && echo settings kept; (exit $E)"
            .formatted(ENVIRONMENT + command);
    try (Tmux tmux = Tmux.run(90, 40, compared)) {
      tmux.await("Operation 1 of 30");
      tmux.type("s", "Down");
      tmux.await("Why step 0 / Y[1,0] is");
      tmux.resize(60, 12);
      tmux.type(":");
      tmux.send("17x");
      tmux.type("BSpace", "Enter");
      tmux.await("Step 17 of 4999");
      assertEquals("0 0 1", tmux.ask("#{alternate_on} #{mouse_any_flag} #{cursor_flag}"));
      tmux.type("C-c");
      String screen = tmux.await("ended 0");
      assertTrue(screen.contains("settings kept"), screen);
      assertFalse(screen.contains("^C"), screen);
    }
  }
}
