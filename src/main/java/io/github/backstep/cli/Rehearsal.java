package io.github.backstep.cli;

import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.tui.stepper.Stepper;
import io.github.backstep.tui.terminal.BlindTerminal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A run of the program that nobody sees: the usual commands and the first screens. The launcher has
 * Java write down which classes that takes, and keeps them in an archive from which the program
 * starts in half the time.
 */
final class Rehearsal {
  private static final List<String> COMMANDS =
      List.of(
          "--version",
          "--help",
          "step --help",
          "train --epochs 1",
          "train --epochs 1 --json",
          "inspect --at e0.b1/dW1[1,3] --why",
          "inspect --at e0.b1/dW1 --json",
          "doctor");

  /** The classes of a real terminal, which a rehearsal cannot take over. */
  private static final List<String> TERMINAL =
      List.of(
          "TerminalSession", "RawTerminal", "Stty", "StrayOutput", "Suspension", "Capabilities");

  private Rehearsal() {}

  /** Ends normally if everything could be done, or else with a stack trace for whoever asks. */
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    Locale.setDefault(Locale.ROOT);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Shell unseen =
        new Shell(nowhere, nowhere, OptionalInt.of(80), Map.of("LANG", "C.UTF-8", "TERM", "xterm"));
    for (String command : COMMANDS) {
      int code = Main.run(command.split(" "), unseen);
      if (code != ExitCode.DONE) {
        throw new IllegalStateException(command + " ended with exit code " + code);
      }
    }
    Run run = Run.prepare(Presets.MOONS.config(), Path.of(""));
    Stepper.rehearse(run, new BlindTerminal(80, 24, "snbq"));
    Stepper.rehearse(run, new BlindTerminal(200, 60, "sSq"));
    for (String name : TERMINAL) {
      Class.forName(BlindTerminal.class.getPackageName() + "." + name);
    }
  }
}
