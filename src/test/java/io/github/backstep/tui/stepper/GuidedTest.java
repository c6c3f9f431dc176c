package io.github.backstep.tui.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.language.Language;
import io.github.backstep.run.Address;
import io.github.backstep.run.Lookup;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.stepper.Guided.Pointed;
import io.github.backstep.tui.stepper.journey.Guidance;
import io.github.backstep.tui.stepper.journey.Guidance.Selection;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.venue.Surroundings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stepper that somebody guides: what it hides, what it points at, and what it tells them. */
class GuidedTest {
  private static final Evidence RUN = Evidence.of(SmallRuns.prepare());

  /** A row of one step. */
  private record Row(int step, String tensor, Cell cell) implements Selection {
    @Override
    public boolean has(int inStep, String inTensor, Cell at) {
      return touches(inStep, inTensor) && at.row() == cell.row();
    }

    @Override
    public boolean touches(int inStep, String inTensor) {
      return inStep == step && inTensor.equals(tensor);
    }
  }

  private static Pilot<Model> covering(String address) {
    Address hidden = Address.parse(address);
    Row covered = new Row(hidden.moment().step(RUN.calendar()), hidden.tensor(), hidden.cell());
    return pilot(hidden, List.of(), new Guidance(covered, Selection.NOTHING, true));
  }

  private static Pilot<Model> pilot(Address at, List<Pointed> pointed, Guidance guidance) {
    Guided.Frame frame =
        new Guided.Frame(
            Looks.of(ColorDepth.NONE, Glyphs.UNICODE, Language.ENGLISH),
            new Surroundings(Path.of("no-such-folder"), "backstep"),
            new Size(80, 24));
    Guided.Opening opening = new Guided.Opening(RUN, Optional.empty(), at, pointed, guidance);
    return Pilot.of(new Stepper(), Guided.open(opening, frame, null));
  }

  /** The digits of a number, however many of them and with whatever sign they are shown. */
  private static String digits(String address) {
    double value = new Lookup(RUN.steps()).value(Address.parse(address));
    return String.valueOf(Math.abs(value)).replaceFirst("^0?\\.0*", "").substring(0, 5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "step 2 / Z1[1,1]",
        "step 2 / dW3[0,0]",
        "step 2 / db3[0,0]",
        "step 2 / vW3[0,0]",
        "step 2 / W3[0,0]",
        "step 2 / loss[0,0]"
      })
  void whatIsCoveredIsSeenNowhere(String address) {
    String digits = digits(address);
    for (String keys :
        List.of(
            "",
            "z",
            "t",
            "w",
            "/",
            "s",
            "S s",
            "b B",
            "Enter",
            "Tab Tab",
            "p",
            "p . .",
            "p , ,",
            "p 3",
            "p 9",
            "#",
            "End Home :")) {
      Pilot<Model> pilot = covering(address).resize(200, 60);
      pilot.press(keys.isEmpty() ? new String[0] : keys.split(" "));
      assertFalse(
          pilot.screen().contains(digits), keys + " shows " + digits + "\n" + pilot.screen());
    }
  }

  @Test
  void whatIsCoveredIsSeenOnceItIsUncovered() {
    Pilot<Model> pilot = covering("step 2 / Z1[1,0]").resize(200, 60);
    assertTrue(pilot.screen().contains("Covered until the question"), pilot.screen());
    Model open = Guided.under(pilot.model(), Guidance.NONE);
    Pilot<Model> again = Pilot.of(new Stepper(), open).resize(200, 60);
    assertTrue(again.screen().contains(digits("step 2 / Z1[1,0]")), again.screen());
  }

  @Test
  void whatIsCoveredIsNotToldInLines() {
    Pilot<Model> pilot = covering("step 2 / Z1[1,0]");
    String told = String.join("\n", Guided.told(null, pilot.model()));
    assertFalse(told.contains(digits("step 2 / Z1[1,0]")), told);
    assertTrue(told.contains("covered until the question is answered"), told);
  }

  @Test
  void cellsThatAreMarkedStandInBrackets() {
    Row marked = new Row(2, "Z1", new Cell(1, 0));
    Guidance guidance = new Guidance(Selection.NOTHING, marked, true);
    Pilot<Model> pilot = pilot(Address.parse("step 2 / Z1"), List.of(), guidance).resize(200, 60);
    assertEquals(5, pilot.screen().chars().filter(c -> c == '[').count() - brackets());
  }

  private static long brackets() {
    Pilot<Model> plain =
        pilot(Address.parse("step 2 / Z1"), List.of(), Guidance.NONE).resize(200, 60);
    return plain.screen().chars().filter(c -> c == '[').count();
  }

  @Test
  void oneBeginsAtTheCellThatIsPointedAt() {
    List<Pointed> pointed =
        List.of(new Pointed("X", new Cell(3, 1)), new Pointed("W1", new Cell(1, 2)));
    Pilot<Model> pilot = pilot(Address.parse("step 2 / Z1"), pointed, Guidance.NONE);
    assertEquals(
        Optional.of(Address.parse("step 1 / W1[1,2]")), Guided.whereabouts(pilot.model()).chosen());
  }

  @Test
  void leavingLeadsBack() {
    Pilot<Model> pilot = covering("step 2 / Z1[1,0]");
    assertTrue(pilot.screen().endsWith("q lesson"), pilot.screen());
    pilot.press("q");
    assertTrue(Guided.isLeft(pilot.model()));
    assertFalse(Guided.isLeft(Guided.stayed(pilot.model())));
  }
}
