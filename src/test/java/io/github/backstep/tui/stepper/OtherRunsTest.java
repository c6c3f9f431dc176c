package io.github.backstep.tui.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.run.CommandLine;
import io.github.backstep.run.Run;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.trace.format.Detail;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Pair;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.stepper.whatif.RunPrompt;
import io.github.backstep.tui.theme.ColorDepth;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run beside another one that was not forked from it: options, a preset, a trace. */
class OtherRunsTest {
  @TempDir private Path folder;

  private static Pilot<Model> small() {
    return Screens.of(SmallRuns.prepare(), ColorDepth.TRUE);
  }

  private static Pair pair(Pilot<Model> pilot) {
    return Objects.requireNonNull(pilot.model().session().pair());
  }

  private static String at(Pilot<Model> pilot) {
    return pilot.model().position().step() + ":" + pilot.model().operation().writes();
  }

  @Test
  void optionsAlonePresetsAndTracesCanBeComparedWith() {
    Pilot<Model> pilot = small().press("=").type("--lr 0.5").press("Enter");
    assertTrue(pilot.screen().contains(" OTHER RUN  moons 2-5-3-2"), pilot.screen());
    assertEquals(
        "step 0 / vW1[0,0]", pair(pilot).parted().found().orElseThrow().address().toString());
    Path trace = new Recordings(folder).of(SmallRuns.prepare(), Detail.SUMMARY);
    pilot.press("o", "=").type("no-such-file").press("Enter");
    assertTrue(pilot.screen().contains("no-such-file"), pilot.screen());
    pilot = small().press("=").paste(trace.toString()).press("Enter");
    assertTrue(pilot.screen().contains(" OTHER RUN  replay"), pilot.screen());
    assertTrue(pair(pilot).parted().found().isEmpty());
    assertTrue(pair(pilot).isCompared());
  }

  @Test
  void runsOfOtherShapesAreComparedAsFarAsTheyGo() {
    Pilot<Model> pilot =
        Screens.go(small(), "step 2 / W1[1,3]")
            .press("=")
            .type("--layers 4 --epochs 1")
            .press("Enter");
    assertEquals("2:W1", at(pilot));
    assertTrue(pilot.screen().contains("From start / W1 on, W₁ has another shape"), pilot.screen());
    pilot.press("=");
    assertTrue(pilot.screen().contains("shape [2, 5] there, [2, 4] here"), pilot.screen());
    Screens.go(pilot.press("="), "step 9 / delta2");
    assertEquals("9:delta2", at(pilot));
    assertTrue(pilot.press("=").screen().contains("it is shorter"), pilot.screen());
    assertEquals("9:delta2", at(pilot.press("o")));
    assertNull(pilot.model().session().pair());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--activation sigmoid | --samples 40 --layers 5,3 --activation sigmoid --batch 7 --epochs"
            + " 3",
        "--init zeros | --samples 40 --layers 5,3 --init zeros --batch 7 --epochs 3",
        "--preset notebook-digits --epochs 2 | --preset notebook-digits --epochs 2"
      })
  void optionsAloneMeanWhatTheyMeanOnTheCommandLine(String options, String command) {
    Pilot<Model> pilot = small().press("=").type(options).press("Enter");
    assertEquals(command, command(pilot));
  }

  private static String command(Pilot<Model> pilot) {
    Run run = Objects.requireNonNull(pair(pilot).other().run());
    return CommandLine.of(run.config(), run.edits()).toString();
  }

  @Test
  void whatIsChangedIsTheOtherRunAndTheOriginalStays() {
    Pilot<Model> pilot = small();
    Subject original = pilot.model().session().subject();
    pilot.press("=").type("--layers 4 --lr 0.5").press("Enter");
    Screens.go(pilot, "step 2 / W1").press("E").type("lr = 0.05").press("Enter");
    String changed = "--samples 40 --layers 4 --lr 0.5 --batch 7 --epochs 3";
    assertEquals(changed + " --edit \"step 2: lr = 0.05\"", command(pilot));
    assertTrue(
        pilot.screen().contains(" OTHER RUN  step 2: lr = 0.05, in moons 2-4-2"), pilot.screen());
    assertTrue(
        pilot.screen().contains("The other run, now with step 2: lr = 0.05."), pilot.screen());
    pilot.press("E").type("init = zeros").press("Enter");
    assertEquals(
        changed.replace("--lr", "--init zeros --lr") + " --edit \"step 2: lr = 0.05\"",
        command(pilot));
    pilot.press("E", "Up", "Delete");
    assertEquals(changed.replace("--lr", "--init zeros --lr"), command(pilot));
    assertEquals(original, pair(pilot).original());
    assertEquals(original, pilot.press("o").model().session().subject());
  }

  @Test
  void longerRunLeadsBackToTheLastStepOfTheOriginal() {
    Pilot<Model> pilot = small().press("=").type("--epochs 9").press("Enter");
    assertEquals("40:Z2", at(Screens.go(pilot, "step 40 / Z2")));
    assertEquals("14:Z2", at(pilot.press("o")));
    assertNull(pilot.model().session().pair());
  }

  @ParameterizedTest
  @CsvSource({
    "--lr, expected a value",
    "--speed 3, expected an option of a run",
    "--lr x, a number",
    "moon, moons"
  })
  void otherRunThatCannotBeIsAskedForAgain(String text, String complaint) {
    Pilot<Model> pilot = small().press("=").type(text).press("Enter");
    assertTrue(pilot.screen().contains(complaint), pilot.screen());
    assertTrue(pilot.model().situation().overlay() instanceof RunPrompt);
  }
}
