package io.github.backstep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTerminalIT {
  /** Settings before and after, and whether they are equal. */
  private static final String COMPARING_SETTINGS =
      "before=$(stty -g); %s; code=$?; [ \"$(stty -g)\" = \"$before\" ] && echo as before; (exit"
          + " $code)";

  @TempDir private Path temporary;
  private Checkout checkout;

  @BeforeEach
  void makeCheckout() throws IOException {
    assumeTrue(Tmux.isInstalled(), "tmux is not installed");
    checkout = new Checkout(temporary).withJar();
  }

  @Test
  void javaReadsTheTerminal() throws Exception {
    checkout.withJava("17", "echo ready", "read -r line", "echo \"got $line\"", "exit 9");

    try (Tmux tmux = terminal("%s")) {
      tmux.await("ready");
      tmux.type("hello", "Enter");
      tmux.await("got hello\nended 9");
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, TERM, 143", "HUP, HUP, 129", "INT, TERM, 130"})
  void signalToTheLauncherReachesJava(String sent, String heard, int exit) throws Exception {
    checkout.withJava(
        "17",
        "trap 'echo heard HUP; exit 129' HUP",
        "trap 'echo heard TERM; exit 143' TERM",
        "echo launcher $PPID",
        "while :; do sleep 0.05; done");

    try (Tmux tmux = terminal("%s")) {
      kill(sent, number("launcher", tmux));
      tmux.await("heard " + heard + "\nended " + exit);
    }
  }

  @Test
  void controlCEndsJava() throws Exception {
    checkout.withJava("17", "trap 'exit 143' TERM", "echo ready", "while :; do sleep 0.05; done");

    try (Tmux tmux = terminal("%s")) {
      tmux.await("ready");
      tmux.type("C-c");
      tmux.await("ended 130");
    }
  }

  @Test
  void killedJavaLeavesTheTerminalAsItWas() throws Exception {
    checkout.withJava(
        "17",
        "stty raw -echo",
        "printf '\\033[?1049h\\033[?1002h\\033[?1006h\\033[?2004h\\033[?25l\\033[?7l'",
        "echo java $$",
        "exec sleep 60");

    try (Tmux tmux = terminal(COMPARING_SETTINGS)) {
      kill("KILL", number("java", tmux));
      tmux.await("as before\nended 137");
      assertEquals(
          "0 0 1 1", tmux.ask("#{alternate_on} #{mouse_any_flag} #{cursor_flag} #{wrap_flag}"));
    }
  }

  /** A terminal in which this command runs, %s standing for the launcher. */
  private Tmux terminal(String command) throws Exception {
    String environment = "unset JAVA_HOME; PATH='%s'; ".formatted(checkout.tools());
    return Tmux.run(80, 24, environment + command.formatted("'" + checkout.launcher() + "'"));
  }

  /** The process number on the screen, behind the name of the process. */
  private static String number(String name, Tmux tmux) throws Exception {
    Matcher matcher = Pattern.compile(name + " (\\d+)").matcher(tmux.await(name + " "));
    assertTrue(matcher.find());
    return matcher.group(1);
  }

  private static void kill(String signal, String process) throws Exception {
    assertEquals(0, new ProcessBuilder("kill", "-s", signal, process).start().waitFor());
  }
}
