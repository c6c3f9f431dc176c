package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.run.Assignment;
import io.github.backstep.run.Edit;
import io.github.backstep.run.Edits;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.Settings;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.Step;
import io.github.backstep.trace.check.Verifier;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.format.Detail;
import io.github.backstep.trace.replay.Replays;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Pair;
import io.github.backstep.tui.theme.ColorDepth;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What if a run had started otherwise: another run beside it, from its first step. */
class RestartTest {
  @TempDir private Path folder;

  private static Pilot<Model> small() {
    return Screens.of(SmallRuns.prepare(), ColorDepth.TRUE);
  }

  private static Pilot<Model> change(Pilot<Model> pilot, String change) {
    return pilot.press("E", "Ctrl-U").type(change).press("Enter");
  }

  private static Pair pair(Pilot<Model> pilot) {
    return Objects.requireNonNull(pilot.model().session().pair());
  }

  private static String at(Pilot<Model> pilot) {
    return pilot.model().position().step() + ":" + pilot.model().operation().writes();
  }

  /** The run of the small configuration with some settings otherwise. */
  private Run run(String... assignments) {
    RunConfig config = SmallRuns.config();
    for (int i = 0; i < assignments.length; i += 2) {
      config = new Assignment(Settings.ALL.named(assignments[i]), assignments[i + 1]).into(config);
    }
    return Run.prepare(config, folder);
  }

  private static void assertShows(Run run, Pilot<Model> pilot) {
    Step step = run.timeline().step(pilot.model().position().step());
    Step shown = pilot.model().scene().step();
    for (String tensor : step.program().tensors()) {
      assertTrue(step.value(tensor).sameBits(shown.value(tensor)), tensor);
    }
    assertEquals(step.program().tensors(), shown.program().tensors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "init = zeros | init | zeros",
        "activation=tanh | activation | tanh",
        "layers = 4 | layers | 4",
        "layers=none | layers | none",
        "batch = 5 | batch | 5",
        "seed = 7 | seed | 7",
        "noise = 0.4 | noise | 0.4",
        "test-share = 0.4 | testShare | 0.4"
      })
  void settingFromTheStartOpensTheRunThatHasIt(String change, String setting, String value) {
    Pilot<Model> pilot = change(Screens.go(small(), "step 4 / Z1"), change);
    assertEquals("4:Z1", at(pilot));
    assertShows(run(setting, value), pilot);
    assertTrue(pilot.screen().contains(" OTHER RUN  from step 0: " + setting), pilot.screen());
    String words = "Another run, from step 0, with %s %s; o returns.".formatted(setting, value);
    boolean alsoInit = setting.equals("activation");
    assertTrue(
        pilot.screen().contains(alsoInit ? "with activation tanh, init xavier" : words),
        pilot.screen());
    assertEquals("4:Z1", at(pilot.press("o")));
    assertNull(pilot.model().session().pair());
    assertShows(SmallRuns.prepare(), pilot);
  }

  @Test
  void itIsOpenedAtTheNearestStepItHas() {
    Pilot<Model> pilot = change(Screens.go(small(), "step 14 / Z1"), "epochs = 1");
    assertEquals("4:Z1", at(pilot));
    assertTrue(pilot.screen().contains("Step 4 is its last; o returns."), pilot.screen());
  }

  @Test
  void itIsOpenedAtTheSamePhaseWhereItLacksTheTensor() {
    Pilot<Model> pilot = change(Screens.go(small(), "step 4 / dW3"), "layers = 4");
    assertEquals("4:dW2", at(pilot));
  }

  @Test
  void editsOnTheWayAreNamedBesideTheSettings() {
    Pilot<Model> pilot = change(small(), "init = zeros");
    change(Screens.go(pilot, "step 2 / Z1"), "lr = 0.5");
    assertTrue(pilot.screen().contains("with init zeros, step 2: lr = 0.5; o"), pilot.screen());
    change(Screens.go(pilot, "step 4 / Z1"), "lr = 0.1");
    assertTrue(pilot.screen().contains("zeros, 2 edits from step 2 on; o"), pilot.screen());
  }

  @Test
  void settingsStackAndAreComparedWithTheOriginal() {
    Pilot<Model> pilot = change(change(small(), "init = zeros"), "batch = 5");
    assertEquals("[init = zeros, batch = 5]", pair(pilot).settings().toString());
    assertShows(run("init", "zeros", "batch", "5"), pilot);
    assertTrue(pilot.press("E").screen().contains("--batch 5"), pilot.screen());
    pilot.press("Up", "Up", "Delete");
    assertEquals("[batch = 5]", pair(pilot).settings().toString());
    assertShows(run("batch", "5"), pilot);
    pilot.press("E", "Up", "Delete");
    assertNull(pilot.model().session().pair());
    assertShows(SmallRuns.prepare(), pilot);
    assertTrue(pilot.screen().contains("this is the original run again"), pilot.screen());
  }

  @Test
  void settingAndEditStack() {
    Pilot<Model> pilot = change(Screens.go(small(), "step 3 / Z1"), "lr = 0.5");
    change(pilot, "init = zeros");
    Edits edits = Edits.of(Edit.parse("3: lr = 0.5"));
    assertShows(run("init", "zeros").edited(edits), pilot);
    assertTrue(pilot.screen().contains("init = zeros, step 3: lr"), pilot.screen());
    change(Screens.go(pilot, "step 6 / Z1"), "momentum = 0");
    assertShows(run("init", "zeros").edited(edits.and(Edit.parse("6: momentum = 0"))), pilot);
    pilot.press("E", "Up", "Up", "Up", "Delete");
    assertTrue(pair(pilot).isFork());
    assertShows(SmallRuns.prepare().edited(pair(pilot).other().steps().edits()), pilot);
    assertEquals(2, pair(pilot).other().steps().edits().all().size());
  }

  @Test
  void editThatTheOtherRunCannotHaveIsSaid() {
    Pilot<Model> pilot = change(small(), "W1[0,4] = 2");
    change(pilot, "layers = 2");
    assertTrue(pilot.screen().contains("W1 has shape [2, 2]"), pilot.screen());
    assertTrue(pilot.screen().contains("change: layers = 2"), pilot.screen());
    assertTrue(pair(pilot).isFork());
  }

  @Test
  void differenceSaysWhereShapesDiffer() {
    Pilot<Model> pilot = change(Screens.go(small(), "step 4 / Z1"), "layers = 4").press("=");
    assertTrue(pilot.screen().contains("No difference of Z₁ to show: shape ["), pilot.screen());
    String tensors = pilot.press("t").screen();
    String dW1 = tensors.lines().filter(it -> it.contains(" dW1 ")).findFirst().orElseThrow();
    assertTrue(dW1.contains("not comparable"), dW1);
    String loss = tensors.lines().filter(it -> it.contains(" loss ")).findFirst().orElseThrow();
    assertFalse(loss.contains("not comparable"), loss);
  }

  @Test
  void differenceOfAnotherInitialisationIsShown() {
    Pilot<Model> pilot = change(Screens.go(small(), "step 4 / W1"), "init = zeros").press("=");
    double original = SmallRuns.prepare().timeline().step(4).value("W1").get(0, 0);
    double other = run("init", "zeros").timeline().step(4).value("W1").get(0, 0);
    assertEquals(other - original, pilot.model().pane().cells().get(0, 0));
  }

  @Test
  void traceIsRestartedToo() throws Exception {
    Path trace = new Recordings(folder).of(Recordings.MOONS, Detail.SUMMARY);
    Pilot<Model> pilot =
        change(Screens.go(Recordings.pilot(trace), "step 30 / Z1"), "init = zeros");
    assertEquals("30:Z1", at(pilot));
    assertTrue(pilot.screen().contains("OTHER RUN  from step 0: init = zeros"), pilot.screen());
  }

  @Test
  void otherRunIsSavedAsATrace() {
    Path file = folder.resolve("other.jsonl.gz");
    Pilot<Model> pilot = change(small(), "init = zeros");
    pilot.press("E", "Ctrl-S", "Ctrl-U").paste(file.toString()).press("Enter");
    try (TraceFile trace = TraceFile.open(file)) {
      assertEquals(run("init", "zeros").config(), trace.header().run());
      assertTrue(Verifier.verify(Replays.of(trace, folder), step -> {}).passes());
    }
  }

  /** Keys by chance, between runs of different shapes. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whateverIsPressedTheScreenStands(long seed) {
    List<String> changes =
        List.of(
            "layers = 4", "layers = none", "layers = 6,3,3", "epochs = 1", "batch = 7", "lr = 1");
    List<String> keys =
        List.of(
            "E",
            "=",
            "o",
            "Enter",
            "Down",
            "Up",
            "Escape",
            "Delete",
            "s",
            "n",
            "b",
            "B",
            "t",
            "T",
            "z",
            "]",
            "[",
            "End",
            "Home",
            "Tab",
            "w",
            "W",
            "/",
            "Backspace",
            "c",
            "C",
            "5",
            ".",
            "p");
    Random random = new Random(seed);
    Pilot<Model> pilot = small();
    pilot.press("x").type("|dW3| > 0.01").press("Enter", "Escape");
    pilot.press("v").type("W2[0,1]").press("Enter", "Escape");
    for (int i = 0; i < 300; i++) {
      if (random.nextInt(12) == 0) {
        pilot.press("Escape", "Escape");
        change(pilot, changes.get(random.nextInt(changes.size())));
      }
      pilot.press(keys.get(random.nextInt(keys.size())));
      Model model = pilot.model();
      assertEquals(model.position().step(), model.scene().index());
      assertTrue(model.position().op() < model.program().size());
    }
    assertTrue(pilot.press("Escape", "Escape", "Escape", "q").finished());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void screens(int columns, int rows) {
    Pilot<Model> pilot = Screens.moons().resize(columns, rows);
    Screens.go(pilot, "step 40 / W2[1,3]").press("E", "Down", "Down", "Down", "Down", "Down");
    String asked = pilot.press("Down", "Down", "Ctrl-U").type("layers = 8").screen();
    String arrival = pilot.press("Enter").screen();
    String difference = pilot.press("=").screen();
    String tensors = pilot.press("t").screen();
    String again = pilot.press("Escape", "E", "Up").screen();
    assertGolden(
        "restart-" + columns + "x" + rows,
        String.join("\n", asked, arrival, difference, tensors, again));
  }

  @Test
  void frenchFits() {
    Pilot<Model> pilot = Screens.of(Screens.MOONS, Language.FRENCH);
    String refused = change(pilot, "activations = sigmoid").screen();
    String arrival = pilot.press("Ctrl-U").type("activation = sigmoid").press("Enter").screen();
    String difference = change(pilot, "layers = 8").screen() + "\n" + pilot.press("=").screen();
    assertGolden("restart-french-80x24", String.join("\n", refused, arrival, difference));
  }
}
