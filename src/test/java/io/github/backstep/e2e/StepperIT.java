package io.github.backstep.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.backstep.Tmux;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stepper in a real terminal. */
class StepperIT {
  private static final String UTF8 =
      "env -u NO_COLOR LC_ALL=C.UTF-8 COLORTERM=truecolor XDG_STATE_HOME=$PWD/target/state ";

  @TempDir private Path state;

  @BeforeAll
  static void needsTmux() {
    assumeTrue(Tmux.isInstalled(), "tmux is not installed, so no terminal can be tested");
  }

  @Test
  void walksForwardAndBackAndFollowsANumber() throws Exception {
    try (Tmux tmux = Tmux.run(80, 24, UTF8 + "./backstep step")) {
      tmux.await("batch.inputs");
      tmux.type("s", "s");
      tmux.await("L1.affine");
      tmux.type("n");
      tmux.await("loss.cross-entropy");
      tmux.type("n", "b");
      tmux.await("step 1/4999");
      tmux.type("Enter");
      tmux.await("why step 1 / dW3[0,0] ← A2[");
      tmux.type("BSpace");
      tmux.await("── why step 1 / dW3[0,0] ──");
      tmux.type("B", "S");
      tmux.await("step 0 / delta3[0,0]");
      tmux.type(":");
      tmux.send("e6.b15 / dW1[1,3]");
      tmux.type("Enter");
      tmux.await("why step 165 / dW1[1,3]");
    }
  }

  @Test
  void drawsItselfAnewAtEverySize() throws Exception {
    try (Tmux tmux = Tmux.run(80, 24, UTF8 + "./backstep step")) {
      tmux.await("batch.inputs");
      tmux.resize(200, 60);
      tmux.await("decision boundary");
      tmux.await("loss by step");
      tmux.resize(20, 5);
      tmux.await("this is 20×5");
      tmux.type("s");
      tmux.await("step 0 / Y");
      tmux.resize(80, 24);
      tmux.await("batch.targets");
    }
  }

  @Test
  void speaksFrenchAndWelcomesOnce() throws Exception {
    String french = "env XDG_STATE_HOME=" + state + " ./backstep step --lang fr";
    try (Tmux tmux = Tmux.run(80, 24, UTF8 + french)) {
      tmux.await("Bienvenue");
      tmux.type("s");
      String screen = tmux.await("? aide q quitter");
      assertTrue(screen.contains("étape 0/4999"), screen);
      tmux.type("?");
      tmux.await("Ici, devant une opération");
    }
    try (Tmux tmux = Tmux.run(80, 24, UTF8 + french)) {
      tmux.await("étape 0/4999");
      assertTrue(tmux.await("q quitter").contains("? aide q quitter"));
    }
  }

  @Test
  void speaksTheLanguageOfTheEnvironment() throws Exception {
    String canadian = UTF8.replace("LC_ALL=C.UTF-8", "LC_ALL=fr_CA.UTF-8");
    try (Tmux tmux = Tmux.run(80, 24, canadian + "./backstep step")) {
      tmux.await("étape 0/4999");
    }
  }

  @Test
  void commandIsFoundByItsName() throws Exception {
    try (Tmux tmux = Tmux.run(80, 24, UTF8 + "./backstep step")) {
      tmux.await("batch.inputs");
      tmux.type(":");
      tmux.send("next ph");
      tmux.await("Commands");
      tmux.type("Enter");
      tmux.await("L1.affine");
    }
  }

  @Test
  void mouseChoosesAnOperation() throws Exception {
    try (Tmux tmux = Tmux.run(120, 40, UTF8 + "./backstep step")) {
      String ribbon = tmux.await("batch.inputs").split("\n")[1];
      int column = ribbon.indexOf("loss") + 2;
      tmux.send("\033[<0;%d;2M\033[<0;%d;2m".formatted(column, column));
      tmux.await("loss.cross-entropy");
    }
  }

  @Test
  void everythingOpensOverANumber() throws Exception {
    try (Tmux tmux = Tmux.run(120, 40, UTF8 + "./backstep step --at 'step 3 / dW2[3,7]'")) {
      tmux.await("why step 3 / dW2[3,7]");
      tmux.type("#");
      tmux.await("Right: the gradient that the step used is the slope of its loss.");
      tmux.type("Escape");
      tmux.await("q quit");
      tmux.type("W");
      tmux.await("all 32 terms by size");
      tmux.type("Escape");
      tmux.await("q quit");
      tmux.type("v");
      tmux.await("watch:");
      tmux.send("norm(vW2)");
      tmux.type("Enter");
      tmux.await("norm(vW2) is watched");
      tmux.type("T");
      tmux.await("256 cells");
      tmux.type("z");
      tmux.await("z numbers");
      tmux.send("\033[<0;119;38M\033[<0;119;38m");
      tmux.await("∂W₂[15,15] =");
      tmux.type("Escape");
      tmux.await("q quit");
      tmux.type("p");
      tmux.await("What the network takes");
      tmux.type("3");
      tmux.await("Softmax: from scores");
      tmux.type("q");
      tmux.await("ended 0");
    }
  }

  @Test
  void longJourneyShowsItsProgressAndCanBeCalledBack() throws Exception {
    String large = "./backstep step --layers 512,512 --batch 400 --epochs 1000";
    try (Tmux tmux = Tmux.run(80, 24, UTF8 + large)) {
      tmux.await("batch.inputs");
      tmux.type("End");
      tmux.await("training to step 1999");
      tmux.type("Escape");
      tmux.await("Stopped on the way");
      tmux.type("s");
      tmux.await("batch.targets");
    }
  }

  @Test
  void forksComparesAndGoesBack() throws Exception {
    String notebook = "./backstep step --preset notebook-moons --at delta2";
    try (Tmux tmux = Tmux.run(80, 24, UTF8 + notebook.replace("delta2", "'step 0 / delta2'"))) {
      tmux.await("W₃ has already moved!");
      tmux.type("E");
      tmux.await("What if … from step 0 on");
      tmux.send("updateOrder = after-backprop");
      tmux.type("Enter");
      tmux.await("First to differ: δ₂ at step 0 / delta2");
      tmux.type("=");
      tmux.await("FORK − ORIGINAL");
      tmux.type("=");
      tmux.await("W₃ has already moved!");
      tmux.type("o");
      tmux.await("Back in the original");
    }
  }

  @Test
  void opensTheRunThatStartsOtherwise() throws Exception {
    try (Tmux tmux = Tmux.run(80, 24, UTF8 + "./backstep step --at 'step 40 / W2'")) {
      tmux.await("L2.weight-update");
      tmux.type("E");
      tmux.await("From step 0, in another run beside this one");
      tmux.send("init = zeros");
      tmux.type("Enter");
      tmux.await("Another run, from step 0, with init zeros; o returns.");
      tmux.type("=");
      tmux.await("OTHER − ORIGINAL  from step 0: init = zeros");
      tmux.type("o");
      tmux.await("Back in the original");
    }
  }

  @Test
  void continuesToABreakAndBack() throws Exception {
    try (Tmux tmux = Tmux.run(80, 24, UTF8 + "./backstep step")) {
      tmux.await("batch.inputs");
      tmux.type("x");
      tmux.await("break at:");
      tmux.send("los > 0");
      tmux.type("Enter");
      tmux.await("did you mean loss?");
      tmux.type("C-u");
      tmux.send("|dW1| > 0.3");
      tmux.type("Enter");
      tmux.await("Break at |dW1| > 0.3: c runs on to it");
      tmux.type("c");
      tmux.await("break: |dW1| > 0.3 at step 0");
      tmux.type("End");
      tmux.await("step 4999/4999");
      tmux.type("C");
      String screen = tmux.await("break: |dW1| > 0.3 at step");
      assertTrue(screen.contains("L1.weight-gradient"), screen);
      assertFalse(screen.contains("step 0/4999"), screen);
      tmux.type("q");
      tmux.await("ended 0");
    }
  }

  @Test
  void beginsAtAnAddress() throws Exception {
    String at = "./backstep step --preset notebook-moons --at \"step 0 / delta2[1,3]\"";
    try (Tmux tmux = Tmux.run(80, 24, UTF8 + at)) {
      assertTrue(tmux.await("why step 0 / delta2[1,3]").contains("W₃ updated"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LC_ALL=C.UTF-8 COLORTERM=truecolor, '', [34]8;2;",
    "LC_ALL=C.UTF-8 COLORTERM=truecolor, --color 256, [34]8;5;",
    "LC_ALL=C.UTF-8 COLORTERM=truecolor, --color 16, '\\[(1;)?(3[0-7]|4[0-7]|9[0-7])m'",
  })
  void coloursAreThoseOfTheTerminal(String environment, String options, String sequence)
      throws Exception {
    String command = "env -u NO_COLOR %s ./backstep step %s".formatted(environment, options);
    try (Tmux tmux = Tmux.run(80, 24, command)) {
      tmux.await("batch.inputs");
      String coloured = tmux.colours();
      assertTrue(Pattern.compile(sequence).matcher(coloured).find(), coloured);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "env NO_COLOR=1 LC_ALL=C.UTF-8 ./backstep step",
        "env -u NO_COLOR LC_ALL=C.UTF-8 ./backstep step --color never",
      })
  void noColourWhereNoneIsWanted(String command) throws Exception {
    try (Tmux tmux = Tmux.run(80, 24, command)) {
      tmux.await("batch.inputs");
      assertFalse(tmux.colours().matches("(?s).*\\[[0-9;]*(3[0-8]|4[0-8]|9[0-7])[;m].*"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "env LC_ALL=C.UTF-8 ./backstep step --ascii",
        "env -u LC_ALL -u LC_CTYPE LANG=C ./backstep step"
      })
  void onlyAsciiWhereNothingElseCanBeShown(String command) throws Exception {
    try (Tmux tmux = Tmux.run(80, 24, command)) {
      tmux.await("batch.inputs");
      tmux.type("n", "s");
      String screen = tmux.await("relu(Z1)");
      assertEquals(screen.replaceAll("[^\\x00-\\x7f]", "?"), screen);
    }
  }
}
