package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.Reference;
import io.github.backstep.explain.condition.Condition;
import io.github.backstep.language.Sentence;
import io.github.backstep.run.Evaluation;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.StepSource;
import io.github.backstep.run.TrainingListener;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Summary;
import io.github.backstep.trace.format.Detail;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.scene.Position;
import io.github.backstep.tui.theme.ColorDepth;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks: the list of them, and running on and back to where one holds. */
class BreaksTest {
  private static final int LAST = Screens.MOONS.calendar().steps() - 1;

  /** Adds a break as one would type it. */
  private static Pilot<Model> breakAt(Pilot<Model> pilot, String condition) {
    return pilot.press("x").type(condition).press("Enter");
  }

  private static String at(Pilot<Model> pilot) {
    return pilot.model().position().step() + ":" + pilot.model().operation().writes();
  }

  private static List<String> breaks(Pilot<Model> pilot) {
    return pilot.model().breaks().conditions().stream().map(Condition::text).toList();
  }

  private static int stepWhere(IntStream steps, IntPredicate holds) {
    return steps.filter(holds).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void list(int columns, int rows) {
    Pilot<Model> pilot = breakAt(Screens.moons().resize(columns, rows), "loss>0.7").press("c");
    breakAt(pilot, "| ∂W₁ | > 10").press("x", "Down").type("accuracy >= 0.9");
    assertGolden("stepper-breaks-" + columns + "x" + rows, pilot.screen());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void errorIsPointedAt(int columns, int rows) {
    Pilot<Model> pilot = breakAt(Screens.moons().resize(columns, rows), "|dw1| > 10");
    assertGolden("stepper-breaks-error-" + columns + "x" + rows, pilot.screen());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void arrival(int columns, int rows) {
    Pilot<Model> pilot = breakAt(Screens.moons().resize(columns, rows), "W2[3,1] < 0");
    breakAt(pilot, "delta2[1,3] < 0").press("c", "c", "c");
    assertGolden("stepper-breaks-arrival-" + columns + "x" + rows, pilot.screen());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void asciiListErrorAndArrival(int columns, int rows) {
    Pilot<Model> pilot = breakAt(Screens.ascii().resize(columns, rows), "step = 165").press("c");
    String arrival = pilot.screen();
    assertGolden(
        "stepper-breaks-ascii-" + columns + "x" + rows,
        arrival + "\n" + breakAt(pilot, "max(dW1 > 1").screen());
  }

  @Test
  void mistakeCanBeMended() {
    Pilot<Model> pilot = breakAt(Screens.moons(), "loss > ");
    assertTrue(pilot.screen().contains("expected a number"), pilot.screen());
    assertEquals(List.of("nan", "loss > 1"), breaks(pilot.type("1").press("Enter")));
  }

  @Test
  void breaksAreAddedOnceAndRemoved() {
    Pilot<Model> pilot = breakAt(breakAt(Screens.moons(), "loss > 1"), "epoch = 12");
    breakAt(pilot, "loss  >  1");
    assertTrue(pilot.screen().contains("this break is in the list already"), pilot.screen());
    assertEquals(List.of("nan", "loss > 1", "epoch = 12"), breaks(pilot));
    assertEquals(List.of("nan", "epoch = 12"), breaks(pilot.press("Down", "Delete")));
    assertEquals(List.of("nan"), breaks(pilot.press("Ctrl-X")));
    assertEquals(List.of(), breaks(pilot.press("Ctrl-X", "Ctrl-X")));
    pilot.press("Escape", "c");
    assertTrue(pilot.screen().contains("There is no break"), pilot.screen());
  }

  @Test
  void continuesToTheNextMomentAndBackToTheLast() {
    StepSource steps = Screens.MOONS.timeline();
    IntPredicate steep = i -> Summary.of(steps.step(i).value("dW1")).norm() > 0.3;
    int first = stepWhere(IntStream.rangeClosed(0, LAST), steep);
    int second = stepWhere(IntStream.rangeClosed(first + 1, LAST), steep);
    Pilot<Model> pilot = breakAt(Screens.moons(), "|dW1| > 0.3").press("c");
    assertEquals(first + ":dW1", at(pilot));
    assertEquals(second + ":dW1", at(pilot.press("c")));
    assertTrue(pilot.screen().contains("break: |dW1| > 0.3 at step " + second), pilot.screen());
    int before = stepWhere(IntStream.iterate(1999, i -> i - 1).limit(2000), steep);
    assertEquals(before + ":dW1", at(Screens.go(pilot, "2000 / X").press("C")));
  }

  @Test
  void momentsOfOneStepAreStopsBothWays() {
    Pilot<Model> pilot = breakAt(breakAt(Screens.moons(), "step = 3"), "W2[0,0] < 9");
    breakAt(Screens.go(pilot, "2 / b3"), "loss > 0");
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      stops.add(at(pilot.press("c")));
    }
    assertEquals(List.of("3:X", "3:loss", "3:W2"), stops);
    assertEquals("3:loss", at(pilot.press("C")));
    assertEquals("3:X", at(pilot.press("C")));
    assertEquals("2:W2", at(pilot.press("C")));
  }

  @Test
  void cellOfAConditionIsLookedAt() {
    Pilot<Model> pilot = breakAt(Screens.moons(), "delta2[1,3] < 0").press("c");
    assertEquals(new Cell(1, 3), pilot.model().cell(pilot.model().pane()));
    assertTrue(pilot.model().pane().cells().get(1, 3) < 0);
  }

  @Test
  void nanOpensOnTheFirstCellThatIsNotFinite() {
    Pilot<Model> pilot = Screens.of(SmallRuns.exploding(), ColorDepth.TRUE).press("c");
    Model there = pilot.model();
    Cell cell = there.cell(there.pane());
    assertTrue(there.pane().isResult());
    assertTrue(!Double.isFinite(there.pane().cells().get(cell.row(), cell.column())));
    assertTrue(pilot.screen().contains("break: nan at step 0"), pilot.screen());
    assertTrue(
        there.panes().stream().limit(there.panes().size() - 1).allMatch(BreaksTest::isFinite));
  }

  /** The loss alone is infinite some steps earlier, at 14 and at 17. */
  @ParameterizedTest
  @CsvSource({"notebook-digits, 18", "notebook-mnist, 21"})
  void nanIsWhereTheNumbersOfTheNotebookAreLost(String preset, int step) {
    boolean isDrawn = preset.equals("notebook-digits");
    Path data = isDrawn ? Path.of("no data is read") : Reference.data();
    Run run = Run.prepare(Presets.ALL.named(preset).config(), data);
    Pilot<Model> pilot = Screens.of(run, ColorDepth.TRUE).press("c");
    assertEquals(step + ":Z2", at(pilot));
    assertTrue(pilot.model().scene().losses().firstNonFinite() < step);
    assertTrue(pilot.screen().contains("why step " + step + " / Z2[0,0]"), pilot.screen());
    assertEquals(step - 1 + ":dW1", at(breakAt(pilot, "|dW1| > 1").press("C")));
  }

  private static boolean isFinite(Pane pane) {
    return Summary.of(pane.cells()).nonFinite() == 0;
  }

  @Test
  void accuracyIsThatOfTheTestRowsAfterAnEpoch() {
    Run run = SmallRuns.withEpochs(20);
    List<Evaluation> evaluations = new ArrayList<>();
    run.trainer()
        .train(
            1,
            new TrainingListener() {
              @Override
              public void onEvaluation(Evaluation evaluation) {
                evaluations.add(evaluation);
              }
            });
    double best = evaluations.stream().mapToDouble(it -> it.test().accuracy()).max().orElse(0);
    int expected =
        evaluations.stream()
            .filter(it -> it.test().accuracy() >= best)
            .mapToInt(Evaluation::step)
            .findFirst()
            .orElse(-1);
    Pilot<Model> pilot = Screens.of(run, ColorDepth.TRUE);
    assertEquals(expected + ":b3", at(breakAt(pilot, "accuracy >= " + best).press("c")));
  }

  @Test
  void accuracyOfATraceWithoutItsDataIsTheRecordedOne(@TempDir Path folder) throws Exception {
    Path file = new Recordings(folder).foreign((step, name) -> true, Stream::of);
    Pilot<Model> pilot = breakAt(Recordings.pilot(file), "accuracy > 0").press("c", "c");
    assertEquals("49:b3", at(pilot));
  }

  @Test
  void replayStopsWhereTheRunDoes(@TempDir Path folder) throws Exception {
    Pilot<Model> live = breakAt(Screens.of(Recordings.MOONS, ColorDepth.TRUE), "loss < 0.3");
    Path file = new Recordings(folder).of(Recordings.MOONS, Detail.SUMMARY);
    Pilot<Model> recorded = breakAt(Recordings.pilot(file), "loss < 0.3");
    assertEquals(at(live.press("c", "c")), at(recorded.press("c", "c")));
  }

  @Test
  void whereNothingHoldsOneStays() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 7 / dW1").press("C");
    assertEquals("7:dW1", at(pilot));
    assertTrue(pilot.screen().contains("No break holds before here: nan."), pilot.screen());
    assertTrue(pilot.press("c").screen().contains("No break holds after here: nan."));
    assertEquals("7:dW1", at(pilot));
    assertEquals(LAST + 1, pilot.model().scene().losses().count());
  }

  @Test
  void whatWasFoundIsMarkedUntilItsBreakIsGone() {
    Pilot<Model> pilot = breakAt(Screens.moons().resize(200, 60), "step = 2500").press("c", "Home");
    String line = pilot.screen().lines().toList().get(58);
    assertEquals(100, line.indexOf('▼'), line);
    assertEquals("2500:X", at(pilot.press("]")));
    assertTrue(pilot.screen().contains("Break: step = 2500."), pilot.screen());
    pilot.press("Home", "x", "Down", "Delete", "Escape");
    assertEquals(-1, pilot.screen().lines().toList().get(58).indexOf('▼'));
  }

  /** Reports to nobody, and is called back after some reports. */
  private static final class Impatient implements Progress {
    private final int patience;
    private double last;
    private int reports;

    Impatient(int patience) {
      this.patience = patience;
    }

    @Override
    public void report(double fraction, String what) {
      last = fraction;
      reports++;
    }

    @Override
    public boolean cancelled() {
      return reports >= patience;
    }
  }

  private static Next<Model> press(Model model, String key) {
    return new Stepper().update(model, Key.parse(key));
  }

  @Test
  void searchCanBeCalledBackAndWhatWasTrainedIsKept() throws Exception {
    Next<Model> searching = press(Screens.moons().model(), "c");
    assertTrue(press(searching.model(), "Escape").cancels());
    Impatient progress = new Impatient(200);
    Message answer = searching.effects().get(0).run(progress);
    Model still = new Stepper().update(searching.model(), answer).model();
    assertEquals(Position.FIRST, still.position());
    assertNull(still.situation().travel());
    assertEquals(progress.last * LAST, still.scene().losses().count(), 1);
    assertEquals("Stopped looking; you are where you were.", still.situation().notice());
  }

  @Test
  void moveGivesTheSearchUpAndItsAnswerIsNotHeard() throws Exception {
    Next<Model> searching = press(Screens.go(Screens.moons(), "3 / X").model(), "C");
    Message answer = searching.effects().get(0).run(Progress.NONE);
    Next<Model> moved = press(searching.model(), "s");
    assertTrue(moved.cancels());
    assertEquals(new Position(3, 1), moved.model().position());
    Model later = new Stepper().update(moved.model(), answer).model();
    assertEquals(new Position(3, 1), later.position());
    assertNull(later.situation().notice());
  }

  @Test
  void searchUnderWayIsShown() {
    Next<Model> searching = press(Screens.moons().model(), "c");
    assertEquals(
        Sentence.of("timeline.next-break"),
        searching.model().situation().travel().errand().label(false));
    assertEquals(
        "Looking already; Esc stops.", press(searching.model(), "c").model().situation().notice());
  }
}
