package io.github.backstep.tui.home;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.lesson.progress.ProgressFile;
import io.github.backstep.tui.terminal.KeyScript;
import io.github.backstep.tui.venue.FirstVisit;
import io.github.backstep.tui.venue.Presentation;
import io.github.backstep.tui.venue.Surroundings;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going somewhere from home and coming back, with keys from a script and told in lines. */
class HomeVisitTest {
  @TempDir Path state;

  private String told(String keys, Language language) {
    StringBuilder said = new StringBuilder();
    Presentation how =
        new Presentation(
            new Presentation.InLines(
                () -> KeyScript.of(new ByteArrayInputStream(keys.getBytes(UTF_8))), said::append),
            language,
            new Surroundings(Path.of("no data"), "backstep test"),
            new FirstVisit(null));
    ProgressFile progress = new ProgressFile(state.resolve("lessons.json"));
    FirstVisit visited = new FirstVisit(Path.of("pom.xml"));
    HomeScreen.open(Homes.world(Path.of("xyz"), progress, visited), how);
    return said.toString();
  }

  /** Fails unless these lines come one after another, whatever is between them. */
  private static void assertInOrder(String said, String... lines) {
    int from = 0;
    for (String line : lines) {
      int at = ("\n" + said + "\n").indexOf("\n" + line + "\n", from);
      assertTrue(at >= 0, "\"" + line + "\" does not come in its place in\n" + said);
      from = at + 1;
    }
  }

  @Test
  void fromTheFormToTheStepperAndBackAndOut() {
    String keys = "2<Down><Down>40<Enter>sq<Escape>q";
    assertInOrder(
        told(keys, Language.ENGLISH),
        "Step freely.",
        "samples: 40",
        "Backstep, moons 2-16-16-2 relu after-backprop eta 0.1 mu 0.9 seed 42.",
        "Step 0 of 199, epoch 0, batch 0. Operation 2 of 30, mini-batch: Y.",
        "Step freely.",
        "samples: 40",
        "Backstep: see a neural network learn. What there is to do:");
  }

  @Test
  void inFrench() {
    assertInOrder(
        told("2<Enter>sq<Escape>q", Language.FRENCH),
        "Avancer librement.",
        "Backstep, moons 2-16-16-2 relu after-backprop êta 0.1 mu 0.9 graine 42.",
        "Avancer librement.");
  }

  @Test
  void toALessonAndBack() {
    assertInOrder(
        told("1<Enter>qq", Language.ENGLISH),
        "Lessons.",
        "Chosen: 1. Activations: the curve a neuron ends with: 8 questions",
        "Lessons.",
        "Backstep: see a neural network learn. What there is to do:");
  }

  @Test
  void toAnExampleAndBack() {
    assertInOrder(
        told("3<Down><Enter>sqqq", Language.ENGLISH),
        "Replay.",
        "Step 0 of 99, epoch 0, batch 0. Operation 2 of 30, mini-batch: Y.",
        "Replay.",
        "Backstep: see a neural network learn. What there is to do:");
  }

  /** A script that ends while one is away ends the program too. */
  @Test
  void endOfTheKeysIsTheEndWhereverOneIs() {
    assertTrue(told("2<Enter>s", Language.ENGLISH).contains("Step 0 of 4999"));
    assertEquals(
        told("", Language.ENGLISH), told("F", Language.ENGLISH).replaceAll("F is .*\n.*\n?$", ""));
  }
}
