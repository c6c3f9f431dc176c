package io.github.backstep.cli;

import io.github.backstep.language.Language;
import io.github.backstep.run.Address;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.tui.home.HomeScreen;
import io.github.backstep.tui.home.World;
import io.github.backstep.tui.lesson.LessonScreen;
import io.github.backstep.tui.stepper.Stepper;
import io.github.backstep.tui.terminal.BlindTerminal;
import io.github.backstep.tui.venue.FirstVisit;
import io.github.backstep.tui.venue.Presentation;
import io.github.backstep.tui.venue.Surroundings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

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
    Path state = Files.createTempDirectory("backstep-rehearsal-");
    try {
      rehearse(unseen(state));
    } finally {
      remove(state);
    }
  }

  /** Everything is kept in a folder of its own: the user has not been here. */
  private static Shell unseen(Path state) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Map<String, String> environment =
        Map.of("LANG", "C.UTF-8", "TERM", "xterm", "XDG_STATE_HOME", state.toString());
    return new Shell(nowhere, nowhere, OptionalInt.of(80), environment);
  }

  private static void rehearse(Shell shell) throws IOException, ClassNotFoundException {
    for (String command : COMMANDS) {
      int code = Main.run(command.split(" "), shell);
      if (code != ExitCode.DONE) {
        throw new IllegalStateException(command + " ended with exit code " + code);
      }
    }
    Run run = Run.prepare(Presets.MOONS.config(), Path.of(""));
    Stepper.open(run, Address.step(0), on(80, 24, "snbq", shell));
    Stepper.open(run, Address.step(0), on(200, 60, "sSq", shell));
    World world = Backstep.world(shell);
    HomeScreen.open(world, on(80, 24, "q", shell));
    LessonScreen.open(
        world.lessons().lessons().slug("1"), world.lessons(), on(120, 40, " q", shell));
    for (String name : TERMINAL) {
      Class.forName(BlindTerminal.class.getPackageName() + "." + name);
    }
  }

  /**
   * @param keys that arrive, after which the input ends
   */
  private static Presentation on(int columns, int rows, String keys, Shell shell)
      throws IOException {
    return new Presentation(
        new Presentation.OnDisplay(new BlindTerminal(columns, rows, keys)),
        Language.ENGLISH,
        new Surroundings(shell.dataFolder(), Version.engine()),
        FirstVisit.in(shell.environment()));
  }

  private static void remove(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }
}
