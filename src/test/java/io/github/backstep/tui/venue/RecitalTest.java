package io.github.backstep.tui.venue;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.network.UpdateOrders;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.TrainingConfig;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.replay.Replays;
import io.github.backstep.tui.app.Loop;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.stepper.Recordings;
import io.github.backstep.tui.stepper.Screens;
import io.github.backstep.tui.stepper.Stepper;
import io.github.backstep.tui.stepper.Transcript;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.move.Travels;
import io.github.backstep.tui.stepper.scene.Subject;
import io.github.backstep.tui.stepper.speech.Narrator;
import io.github.backstep.tui.stepper.speech.StepperTeller;
import io.github.backstep.tui.terminal.KeyNotationException;
import io.github.backstep.tui.terminal.KeyScript;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The stepper told in lines of text. */
class RecitalTest {
  private static Transcript moons() {
    return new Transcript(Screens.told(Subject.of(Screens.MOONS), Language.ENGLISH));
  }

  @Test
  void walkingAndAsking() {
    Transcript told = moons().press("s", "s", "n", "b", "n", "Right", "Enter", "Backspace", "w");
    told.press("Down", "Enter", "S", "Tab", "Left", "q");
    assertGolden("plain-walk", told.toString());
  }

  @Test
  void promptIsHeardAsItIsTyped() {
    Transcript told = moons().press(":").type("165 / dw");
    told.press("Enter", "Backspace").type("W2[3,7]").press("Enter");
    assertGolden("plain-prompt", told.toString());
  }

  @Test
  void listsAndHelpAreRead() {
    Transcript told = moons().press("b", "t", "Down", "Down", "Escape", "x").type("los > 0");
    told.press("Enter", "Ctrl-U").type("loss > 0.4").press("Enter", "c", "x", "Down", "Escape");
    told.press("?", "Escape", "z", "Escape", "p", "Escape");
    assertGolden("plain-lists", told.toString());
  }

  @Test
  void forksAreTold() {
    Transcript told = moons().press("b", "E").type("lr = 0.5").press("Enter", "n", "=", "=", "o");
    assertGolden("plain-fork", told.toString());
  }

  @Test
  void anotherRunFromTheStartIsTold() {
    Transcript told = moons().press("b", "n", "E", "Down", "Down", "Down", "Down", "Down");
    told.press("Ctrl-U").type("layers = 4").press("Enter", "=", "o");
    assertGolden("plain-restart", told.toString());
  }

  @Test
  void playingSaysALineAnOperation() {
    Transcript told = moons().press("+", "+", "Space").tick(3).press("Space");
    assertGolden("plain-playing", told.toString());
  }

  @Test
  void inFrench() {
    Transcript told = new Transcript(Screens.told(Subject.of(Screens.MOONS), Language.FRENCH));
    told.press("n", "n", "n", "s", "Right", "Enter", "Space").press("Space", "p");
    assertGolden("plain-french", told.toString());
  }

  @Test
  void movedWeightsAreWarnedOf() {
    Transcript told = new Transcript(Screens.told(Subject.of(Screens.NOTEBOOK), Language.ENGLISH));
    told.next();
    told.press(":").type("step 0 / delta2[1,3]").press("Enter");
    assertTrue(
        told.toString().contains("\nW3 has already moved: this delta2 is not"), told.toString());
  }

  @Test
  void whatIsNotFiniteIsCounted() {
    TrainingConfig huge = new TrainingConfig(1e200, 0.9, 32, 2, UpdateOrders.AFTER_BACKPROP);
    Run run = Run.prepare(Presets.MOONS.config().withTraining(huge), Path.of("nothing"));
    Transcript told = new Transcript(Screens.told(Subject.of(run), Language.ENGLISH));
    told.press("c");
    assertGolden("plain-nan", told.toString());
  }

  @Test
  void digitsAreDescribed() {
    Run run = Run.prepare(Presets.DIGITS.config(), Path.of("no data is read"));
    Transcript told = new Transcript(Screens.told(Subject.of(run), Language.ENGLISH));
    told.next();
    String said = told.press("3").toString();
    assertTrue(said.contains("Sample 0 of this mini-batch is of class "), said);
    assertTrue(said.contains("There is ink in rows "), said);
  }

  @Test
  void discrepanciesOfATraceAreSaid(@TempDir Path folder) throws Exception {
    Path file = new Recordings(folder).tampered(2, "dW2", 3, 7);
    Subject subject = Subject.of(Replays.of(TraceFile.open(file), Path.of("no data is read")));
    Transcript told = new Transcript(Screens.told(subject, Language.ENGLISH));
    told.next();
    told.press(":").type("step 2 / dW2[3,7]").press("Enter");
    String said = told.toString();
    assertTrue(said.contains("differs: computed "), said);
    assertTrue(said.contains("step 2 / dW2[3,7]: recorded and computed differ"), said);
  }

  @Test
  void linesFitAndHaveNoSignAVoiceStumblesOver() {
    Transcript told = moons();
    for (int op = 0; op < Screens.MOONS.program().size(); op++) {
      told.press("s", "Tab", "Down", "Tab", "Right");
    }
    told.press("?", "Escape", "t", "Escape", "x");
    told.toString()
        .lines()
        .forEach(
            line -> {
              assertTrue(line.length() <= 80, line);
              assertTrue(line.matches("[ -~]*"), line);
            });
  }

  /** Runs a script the way the program does, and returns what it says. */
  private static String run(String script) {
    StringBuilder said = new StringBuilder();
    Model start = Screens.told(Subject.of(Screens.MOONS), Language.ENGLISH);
    byte[] keys = script.getBytes(StandardCharsets.UTF_8);
    try (KeyScript source = KeyScript.of(new ByteArrayInputStream(keys))) {
      Loop.run(
          new Stepper(), Next.of(start), new Recital<>(source, said::append, new StepperTeller()));
    }
    return said.toString();
  }

  @Test
  @Timeout(60)
  void scriptSaysWhatThePressedKeysSay() {
    Transcript told = moons().press("s", "s", "n", "b", "Right", "Enter");
    String expected = told.toString().replaceAll("\n<\\w+>\n", "");
    assertEquals(expected, run("ss\nnb<Right><Enter>").strip());
  }

  /** Journeys take their time, and each key waits for the one before. */
  @Test
  @Timeout(60)
  void keysOfAScriptActWhereTheOneBeforeHasLed() {
    String said = run(":700<Enter>sbB/:50%<Enter>q:0<Enter>");
    assertTrue(said.contains("Step 701 of 4999, epoch 28, batch 1. Operation 2 of 30"), said);
    assertTrue(said.contains("The largest cell of Y by size;"), said);
    assertTrue(said.contains("\nStep 2500 of 4999"), said);
    assertEquals(said.lastIndexOf("Step 0 of"), said.indexOf("Step 0 of"), said);
  }

  @Test
  @Timeout(60)
  void redrawingTellsAllAgain() {
    String said = run("s<Ctrl-L>");
    int again = said.lastIndexOf("Backstep, moons");
    assertEquals(0, said.indexOf("Backstep, moons"));
    assertTrue(again > 0 && said.indexOf("Operation 2 of 30", again) > 0, said);
  }

  @Test
  @Timeout(60)
  void scriptWithAWrongNameEndsThere() {
    Exception e = Assertions.assertThrows(KeyNotationException.class, () -> run("s\n<Entr>s"));
    assertTrue(e.getMessage().startsWith("line 2 of the keys: no key is called <Entr>"));
  }

  @Test
  void picturesThatComeLaterAreNotSpokenOf() {
    Model sketch = Screens.told(Subject.of(Screens.MOONS), Language.ENGLISH);
    Model portrayed = Travels.portray(sketch, sketch.session().loader().portrayed(sketch.scene()));
    assertEquals(List.of(), Narrator.tell(sketch, portrayed));
  }
}
