package io.github.backstep.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.backstep.Tmux;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The home screen in a real terminal. */
class HomeIT {
  @TempDir private Path state;

  @BeforeAll
  static void needsTmux() {
    assumeTrue(Tmux.isInstalled(), "tmux is not installed, so no terminal can be tested");
  }

  private String home(String options) {
    return "env -u NO_COLOR LC_ALL=C.UTF-8 COLORTERM=truecolor XDG_STATE_HOME="
        + state
        + " ./backstep "
        + options;
  }

  private static void leave(Tmux tmux) throws Exception {
    tmux.type("q");
    tmux.await("ended 0");
    assertEquals(
        "0 0 1", tmux.ask("#{alternate_on} #{mouse_any_flag} #{cursor_flag}"), "the terminal");
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40"})
  void stepsFreelyAndComesBack(int columns, int rows) throws Exception {
    try (Tmux tmux = Tmux.run(columns, rows, home(""))) {
      tmux.await("Welcome!");
      tmux.send("\033[<0;12;%dM".formatted(1 + row(tmux, "Step freely")));
      tmux.await("354 parameters");
      tmux.type("Down", "Down", "Down", "Down", "Down", "Down");
      tmux.send("8,3");
      tmux.await("59 parameters");
      tmux.type("Enter");
      tmux.await("moons 2-8-3-2");
      tmux.type("s", "s");
      tmux.await("L1.affine");
      tmux.await("q home");
      tmux.type("q");
      tmux.await("59 parameters");
      tmux.type("Escape");
      tmux.await("q quit");
      leave(tmux);
    }
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40"})
  void readsALessonAndComesBack(int columns, int rows) throws Exception {
    try (Tmux tmux = Tmux.run(columns, rows, home(""))) {
      tmux.await("Lessons");
      tmux.type("Enter");
      tmux.await("0 of 12 done");
      tmux.type("Down", "Up", "Enter");
      tmux.await("What a neuron does");
      tmux.await("q home");
      tmux.type("Right", "Right", "q");
      tmux.await("0 of 8 solved");
      tmux.type("q");
      tmux.await("q quit");
      leave(tmux);
    }
  }

  @Test
  void beginsAnExerciseAndComesBack(@TempDir Path folder) throws Exception {
    Path program = Path.of("backstep").toAbsolutePath();
    String there = "cd " + folder + " && " + home("").replace("./backstep", program.toString());
    try (Tmux tmux = Tmux.run(80, 24, there)) {
      tmux.await("Exercises");
      tmux.type("4");
      tmux.await("find-the-bug");
      tmux.type("Down", "Enter");
      tmux.await("Begin softmax");
      tmux.type("Enter");
      tmux.await("backstep grade softmax .");
      tmux.type("q");
      tmux.await("1 begun here");
      leave(tmux);
    }
    assertTrue(Files.exists(folder.resolve("softmax").resolve("student.py")));
  }

  @Test
  void replaysAnExampleAndComesBack() throws Exception {
    try (Tmux tmux = Tmux.run(80, 24, home(""))) {
      tmux.await("Replay");
      tmux.type("3");
      tmux.await("digits 784-16-12-10");
      tmux.type("Down", "Down");
      tmux.await("run away");
      tmux.type("Enter");
      tmux.await("replay notebook-digits.jsonl.gz complete");
      tmux.type("c");
      tmux.await("break: nan");
      tmux.type("q");
      tmux.await("run away");
      tmux.type("q");
      tmux.await("q quit");
      leave(tmux);
    }
  }

  @Test
  void welcomesOnceAndInTheLanguageAskedFor() throws Exception {
    try (Tmux tmux = Tmux.run(80, 24, home("--lang fr"))) {
      tmux.await("Bienvenue");
      leave(tmux);
    }
    try (Tmux tmux = Tmux.run(80, 24, home("--lang fr"))) {
      assertFalse(tmux.await("q quitter").contains("Bienvenue"));
      leave(tmux);
    }
  }

  private static int row(Tmux tmux, String text) throws Exception {
    String[] rows = tmux.await(text).split("\n", -1);
    for (int y = 0; y < rows.length; y++) {
      if (rows[y].contains(text)) {
        return y;
      }
    }
    throw new AssertionError(text);
  }
}
