package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.Reference;
import io.github.backstep.explain.Parting;
import io.github.backstep.run.Edit;
import io.github.backstep.run.Edits;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.check.Verifier;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.format.Detail;
import io.github.backstep.trace.format.EditLine;
import io.github.backstep.trace.replay.Replays;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.model.Apart;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.move.Comparing;
import io.github.backstep.tui.stepper.scene.Pair;
import io.github.backstep.tui.stepper.scene.Scene;
import io.github.backstep.tui.stepper.text.Numbers;
import io.github.backstep.tui.stepper.whatif.EditPrompt;
import io.github.backstep.tui.theme.ColorDepth;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What if: forking a run, and two runs side by side. */
class ForksTest {
  private static final List<String> CHANGES =
      List.of(
          "lr = 0.3",
          "momentum = 0",
          "updateOrder = interleaved",
          "W1[0,1] = 2",
          "b3[0] = NaN",
          "label 3 = 1",
          "nonsense");

  @TempDir private Path folder;

  private static Pilot<Model> small() {
    return Screens.of(SmallRuns.prepare(), ColorDepth.TRUE);
  }

  /** Changes something as one would type it. */
  private static Pilot<Model> change(Pilot<Model> pilot, String change) {
    return pilot.press("E").type(change).press("Enter");
  }

  private static Pair pair(Pilot<Model> pilot) {
    return Objects.requireNonNull(pilot.model().session().pair());
  }

  private static Parting parting(Pilot<Model> pilot) {
    return pair(pilot).parted().found().orElseThrow();
  }

  private static String at(Pilot<Model> pilot) {
    return pilot.model().position().step() + ":" + pilot.model().operation().writes();
  }

  private static Tensor shown(Pilot<Model> pilot) {
    return pilot.model().pane().cells();
  }

  private static Edits edits(String... texts) {
    return new Edits(List.of(texts).stream().map(Edit::parse).toList());
  }

  /** The flagship lesson, as a learner comes upon it. */
  @ParameterizedTest
  @ValueSource(strings = {"notebook-moons", "notebook-digits", "notebook-mnist"})
  void forkOfTheNotebookPartsFromItInDelta2(String preset) {
    boolean isMade = !preset.equals("notebook-mnist");
    Path data = isMade ? folder : Reference.data();
    Run run = Run.prepare(Presets.ALL.named(preset).config(), data);
    Pilot<Model> pilot = change(Screens.of(run, ColorDepth.TRUE), "updateOrder = after-backprop");
    Model start = pilot.model();
    assertEquals("0:X", at(pilot));
    assertEquals("delta2", parting(pilot).address().tensor());
    assertEquals(0, parting(pilot).address().moment().step(start.course().calendar()));
    assertEquals("L2.delta", Objects.requireNonNull(parting(pilot).op()).id());
    assertTrue(pilot.screen().contains("First to differ: δ₂ at step 0 / delta2["), pilot.screen());
    String first = null;
    while (first == null) {
      Double apart =
          Apart.distance(
              pilot.model().scene(),
              pilot.model().operation().writes(),
              pilot.model().position().op());
      first = apart != null && apart != 0 ? pilot.model().operation().writes() : null;
      pilot.press("s");
    }
    assertEquals("delta2", first);
  }

  @Test
  void differenceIsForkMinusOriginalAtTheSameTensor() {
    Pilot<Model> pilot = Screens.of(Screens.NOTEBOOK, ColorDepth.TRUE);
    Screens.go(change(pilot, "updateOrder = after-backprop"), "delta2[3,7]");
    double fork = shown(pilot).get(3, 7);
    double difference = shown(pilot.press("=")).get(3, 7);
    double original = shown(pilot.press("=")).get(3, 7);
    assertEquals("0:delta2", at(pilot));
    assertEquals(Screens.NOTEBOOK.timeline().step(0).value("delta2").get(3, 7), original);
    assertEquals(Screens.MOONS.timeline().step(0).value("delta2").get(3, 7), fork);
    assertEquals(fork - original, difference);
  }

  /** Keys by chance, most of them about forks. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverIsPressedTheScreenStands(long seed) {
    List<String> keys =
        List.of(
            "E",
            "=",
            "o",
            "Enter",
            "Down",
            "Down",
            "Escape",
            "Delete",
            "s",
            "S",
            "n",
            "b",
            "B",
            "t",
            "z",
            "]",
            "[",
            "End",
            "Home",
            "Tab",
            "w",
            "/",
            "Backspace",
            "c",
            "5",
            ".");
    Random random = new Random(seed);
    Pilot<Model> pilot = change(small(), "lr = 0.5");
    for (int i = 0; i < 300; i++) {
      if (random.nextInt(12) == 0) {
        pilot.press("Escape", "E").type(CHANGES.get(random.nextInt(CHANGES.size()))).press("Enter");
      }
      pilot.press(keys.get(random.nextInt(keys.size())));
      Model model = pilot.model();
      assertEquals(model.position().step(), model.scene().index());
      assertTrue(model.position().op() < model.program().size());
      Pair pair = model.session().pair();
      assertEquals(pair == null, model.scene().beside() == null);
    }
    assertTrue(pilot.press("Escape", "Escape", "q").finished());
  }

  @Test
  void bothRunsAreSteppedTogether() {
    Pilot<Model> pilot = change(Screens.go(small(), "step 4 / W2[1,2]"), "W2[1,2] = 0.25");
    Run edited = SmallRuns.prepare().edited(edits("4: W2[1,2] = 0.25"));
    List<Step> forked = SmallRuns.steps(edited);
    List<Step> originals = SmallRuns.steps(SmallRuns.prepare());
    for (int step = 4; step < 15; step++) {
      Scene scene = pilot.model().scene();
      assertEquals(step, scene.index());
      assertTrue(forked.get(step).value("Z3").sameBits(scene.step().value("Z3")));
      Scene beside = Objects.requireNonNull(scene.beside()).scene();
      assertTrue(originals.get(step).value("Z3").sameBits(beside.step().value("Z3")));
      pilot.press("b");
    }
    pilot.press("Home", "End");
    assertEquals(14, pilot.model().scene().index());
  }

  @Test
  void beforeTheForkBothHaveTheSameBits() {
    Pilot<Model> pilot = change(Screens.go(small(), "step 4 / Z2"), "lr = 0.5");
    Screens.go(pilot, "step 3 / W3").press("=");
    assertEquals(0, shown(pilot).stream().filter(it -> it != 0).count());
    Screens.go(pilot, "step 4 / W3");
    assertTrue(shown(pilot).stream().anyMatch(it -> it != 0));
    assertEquals("step 4 / vW1[0,0]", parting(pilot).address().toString());
  }

  @Test
  void equalsGoesRoundForkDifferenceAndOriginal() {
    Pilot<Model> pilot = change(small(), "lr = 0.5");
    assertTrue(pilot.screen().contains(" FORK  step 0: lr = 0.5"), pilot.screen());
    assertTrue(pilot.press("=").screen().contains(" FORK − ORIGINAL  step 0: lr"), pilot.screen());
    assertTrue(pilot.press("=").screen().contains(" ORIGINAL  moons 2-5-3-2"), pilot.screen());
    assertTrue(pilot.press("=").screen().contains(" FORK  step 0: lr"), pilot.screen());
  }

  @Test
  void oneKeyLeadsBackToTheOriginalAndAgainToTheFork() {
    Pilot<Model> pilot = change(Screens.go(small(), "step 4 / Z2"), "lr = 0.5").press("=");
    Screens.go(pilot, "step 7 / W1[1,2]").press("o");
    assertNull(pilot.model().session().pair());
    assertEquals("7:W1", at(pilot));
    Step original = SmallRuns.steps(SmallRuns.prepare()).get(7);
    assertTrue(original.value("W1").sameBits(shown(pilot)));
    assertNull(pilot.model().scene().beside());
    pilot.press("o");
    assertEquals("7:W1", at(pilot));
    assertFalse(original.value("W1").sameBits(shown(pilot)));
    assertTrue(pilot.press("o", "E").screen().contains("Nothing is changed yet"), pilot.screen());
  }

  @Test
  void editsStackAndAreTakenBack() {
    Pilot<Model> pilot = change(Screens.go(small(), "step 2 / Z1"), "lr = 0.5");
    change(Screens.go(pilot, "step 5 / Z1"), "W1[0,0] = 2");
    assertEquals(edits("2: lr = 0.5", "5: W1[0,0] = 2"), pair(pilot).other().steps().edits());
    assertTrue(pilot.screen().contains("2 edits from step 2 on"), pilot.screen());
    pilot.press("E", "Up", "Up", "Delete");
    assertEquals(edits("5: W1[0,0] = 2"), pair(pilot).other().steps().edits());
    Step fork = SmallRuns.steps(SmallRuns.prepare().edited(edits("5: W1[0,0] = 2"))).get(5);
    assertTrue(fork.value("Z1").sameBits(pilot.model().scene().step().value("Z1")));
    pilot.press("E", "Up", "Delete");
    assertNull(pilot.model().session().pair());
    assertTrue(pilot.screen().contains("this is the original run again"), pilot.screen());
  }

  @Test
  void breaksAndMovesFindTheirOperationInAnotherOrder() {
    Pilot<Model> pilot = change(Screens.go(small(), "step 4 / X"), "updateOrder = interleaved");
    pilot.press("x").type("delta1[0,0] < 9").press("Enter");
    assertEquals("4:delta1", at(pilot.press("c")));
    assertEquals("5:delta1", at(pilot.press("c")));
    assertEquals("3:delta1", at(pilot.press("C", "C")));
    assertEquals("4:delta1", at(pilot.press("b")));
    assertEquals("3:delta1", at(pilot.press("B")));
    assertEquals("4:delta1", at(pilot.press("=", "=", "b")));
  }

  @Test
  void frenchFits() {
    Pilot<Model> pilot = Pilot.of(new Stepper(), Screens.french());
    change(Screens.go(pilot, "step 3 / W2[1,2]"), "W2[1,2] = 0.25");
    String arrival = pilot.screen();
    String asked = pilot.press("E", "Down", "Down", "Down", "Down").screen();
    String difference = pilot.press("Escape", "=").screen();
    String tensors = pilot.press("t").screen();
    String alone = pilot.press("Escape", "o", "o", "o", "=").screen();
    assertGolden(
        "fork-french-80x24", String.join("\n", arrival, asked, difference, tensors, alone));
  }

  @Test
  void whatIsChosenIsWrittenDownToBeChanged() {
    Pilot<Model> pilot =
        Screens.go(small(), "step 2 / dW1[1,3]").press("E", "Down", "Down", "Down", "Down");
    double value = pilot.model().scene().step().before("W1").get(1, 3);
    EditPrompt prompt = (EditPrompt) Objects.requireNonNull(pilot.model().situation().overlay());
    assertEquals("W1[1,3] = " + value, prompt.line().text());
    pilot.press("Down");
    prompt = (EditPrompt) Objects.requireNonNull(pilot.model().situation().overlay());
    assertTrue(prompt.line().text().matches("label \\d+ = [01]"), prompt.line().text());
    pilot.press("Enter");
    assertTrue(pilot.screen().contains("is how it is already"), pilot.screen());
  }

  @Test
  void editedCellSaysSoAndLeadsToWhatItWas() {
    Pilot<Model> pilot = change(Screens.go(small(), "step 4 / Z1[2,3]"), "W1[0,3] = 5");
    pilot.press("w", "Down", "Enter");
    assertTrue(pilot.screen().contains("before step 4 / W1[0,3]"), pilot.screen());
    assertTrue(pilot.screen().contains("edited at step 4: was "), pilot.screen());
    pilot.press("Enter");
    assertEquals("3:W1", at(pilot));
    assertEquals(new Cell(0, 3), pilot.model().cell(pilot.model().pane()));
    assertEquals("4:Z1", at(pilot.press("Backspace", "Backspace")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lr = 0 | lr: expected a finite number above 0, got 0.0",
        "W7[0,0] = 1 | W7[0,0] = 1: expected a parameter or a velocity, did you mean W1?",
        "dropout = 3 | no setting 'dropout'. There is: lr, momentum, updateOrder,",
        "activations = relu | no setting 'activations', did you mean activation?",
        "init = zeroes | init: unknown initialiser 'zeroes', did you mean 'zeros'? There is: he,",
        "layers = a | layers: expected a list of whole numbers, got 'a'",
        "batch = 0 | batch: expected 1 to 1000000, got 0",
        "data = digits | other data make another run altogether. Press Esc, then =, and type",
        "W1[99,0] = 1 | W1 has shape [2, 5]",
        "lr = 0.1 | lr = 0.1 is how it is already"
      })
  void mistakeIsSaidAndCanBeMended(String change, String complaint) {
    Pilot<Model> pilot = change(small(), change);
    assertTrue(pilot.screen().contains(complaint), pilot.screen());
    assertNull(pilot.model().session().pair());
    pilot.press("Ctrl-U").type("lr = 0.3").press("Enter");
    assertEquals(edits("0: lr = 0.3"), pair(pilot).other().steps().edits());
  }

  @Test
  void editThatMakesNoDifferenceIsFoundToMakeNone() {
    Pilot<Model> pilot = change(small(), "vb3[0,0] = -0.0");
    assertTrue(pair(pilot).isCompared());
    change(pilot, "vb3[0,0] = 0");
    assertTrue(pair(pilot).parted().found().isEmpty());
    assertEquals(
        "The two runs have the same bits in every step.", Comparing.sentence(pilot.model()));
  }

  @Test
  void tensorListShowsHowFarEachTensorIsFromTheOriginal() {
    Pilot<Model> pilot = change(Screens.go(small(), "step 4 / b3"), "lr = 0.5").press("t");
    List<String> lines = pilot.screen().lines().toList();
    String dW1 = lines.stream().filter(line -> line.contains(" dW1 ")).findFirst().orElseThrow();
    String vW1 = lines.stream().filter(line -> line.contains(" vW1 ")).findFirst().orElseThrow();
    assertTrue(dW1.contains("same bits"), dW1);
    Step fork = SmallRuns.steps(SmallRuns.prepare().edited(edits("4: lr = 0.5"))).get(4);
    Step original = SmallRuns.steps(SmallRuns.prepare()).get(4);
    double most = 0;
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 5; column++) {
        double one = fork.value("vW1").get(row, column);
        most = Math.max(most, Math.abs(one - original.value("vW1").get(row, column)));
      }
    }
    assertTrue(vW1.contains("≠ " + Numbers.brief(most)), vW1);
  }

  @Test
  void forkIsSavedAsATraceWithItsEdits() {
    Path file = folder.resolve("my-fork.jsonl.gz");
    Pilot<Model> pilot = change(Screens.go(small(), "step 4 / Z1"), "lr = 0.5");
    pilot.press("E", "Ctrl-S", "Ctrl-U").paste(file.toString()).press("Enter");
    assertTrue(pilot.screen().contains("Saved as"), pilot.screen());
    try (TraceFile trace = TraceFile.open(file)) {
      assertEquals(List.of(new EditLine(Edit.parse("4: lr = 0.5"))), trace.edits());
      assertTrue(Verifier.verify(Replays.of(trace, folder), step -> {}).passes());
    }
  }

  @Test
  void fileThatIsThereIsReplacedOnlyOnceThatIsSaid() throws Exception {
    Path file = Files.writeString(folder.resolve("mine.jsonl"), "precious");
    Pilot<Model> pilot = small().press("E", "Ctrl-S", "Ctrl-U").paste(file.toString());
    assertTrue(pilot.press("Enter").screen().contains("There is a file"), pilot.screen());
    assertEquals("precious", Files.readString(file));
    pilot.press("Enter");
    assertTrue(Files.readString(file).startsWith("{\"backstep-trace\":1"));
  }

  @Test
  void traceIsForkedToo() throws Exception {
    Path trace = new Recordings(folder).of(Recordings.MOONS, Detail.SUMMARY);
    Pilot<Model> pilot = change(Screens.go(Recordings.pilot(trace), "step 30 / Z1"), "lr = 0.5");
    assertEquals("30:Z1", at(pilot));
    assertEquals("step 30 / vW1[0,0]", parting(pilot).address().toString());
    assertEquals(32, pilot.press("b").model().scene().losses().count());
  }
}
