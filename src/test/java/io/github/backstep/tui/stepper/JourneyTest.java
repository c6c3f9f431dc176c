package io.github.backstep.tui.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.app.ProgressReport;
import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Journeys to steps that take a while to be trained. */
class JourneyTest {
  /** Progress of a journey that is called back once it has reported this often. */
  private static final class Impatient implements Progress {
    private final List<Double> reports = new ArrayList<>();
    private final int patience;

    Impatient(int patience) {
      this.patience = patience;
    }

    @Override
    public void report(double fraction, String what) {
      reports.add(fraction);
    }

    @Override
    public boolean cancelled() {
      return reports.size() >= patience;
    }
  }

  private final Stepper stepper = new Stepper();

  private Next<Model> press(Model model, String key) {
    return stepper.update(model, Key.parse(key));
  }

  private static Effect only(Next<Model> next) {
    return next.effects().get(0);
  }

  private String screen(Model model) {
    Canvas canvas = new Canvas(80, 24);
    stepper.view(model, canvas.whole());
    return canvas.text();
  }

  @Test
  void progressIsShownAndGrows() throws Exception {
    Next<Model> setOut = press(Screens.moons().model(), "End");
    Impatient progress = new Impatient(Integer.MAX_VALUE);
    only(setOut).run(progress);
    assertEquals(progress.reports.stream().sorted().toList(), progress.reports);
    Model half = stepper.update(setOut.model(), new ProgressReport("", 0.5, "")).model();
    assertTrue(screen(half).contains("training to step 4999"), screen(half));
    assertTrue(screen(half).contains("50 %"), screen(half));
    assertTrue(screen(half).contains("Esc stops"), screen(half));
  }

  @Test
  void escapeCallsAJourneyBackAndOneStaysWhereOneWas() throws Exception {
    Next<Model> setOut = press(Screens.moons().model(), "End");
    assertTrue(press(setOut.model(), "Escape").cancels());
    Message answer = only(setOut).run(new Impatient(100));
    Model still = stepper.update(setOut.model(), answer).model();
    assertEquals(Position.FIRST, still.position());
    assertNull(still.situation().travel());
    assertTrue(screen(still).contains("Stopped on the way"), screen(still));
  }

  @Test
  void keysPressedOnTheWayLeadOnFromThere() {
    Next<Model> first = press(Screens.moons().model(), "f");
    Next<Model> second = press(first.model(), "f");
    assertTrue(second.cancels());
    assertEquals(
        50, Objects.requireNonNull(second.model().situation().travel()).errand().to().step());
  }

  @Test
  void answerOfAJourneyThatWasReplacedIsIgnored() throws Exception {
    Next<Model> first = press(Screens.moons().model(), "f");
    Next<Model> second = press(first.model(), "f");
    Model onTheWay = stepper.update(second.model(), only(first).run(Progress.NONE)).model();
    assertNotNull(onTheWay.situation().travel());
    Model there = stepper.update(onTheWay, only(second).run(Progress.NONE)).model();
    assertEquals(50, there.position().step());
  }

  @Test
  void resizeOnTheWayIsNotForgotten() throws Exception {
    Next<Model> setOut = press(Screens.moons().model(), "f");
    Model resized =
        stepper.update(setOut.model(), new io.github.backstep.tui.message.Resize(200, 60)).model();
    Model there = stepper.update(resized, only(setOut).run(Progress.NONE)).model();
    assertEquals(new Size(200, 60), there.size());
  }

  @Test
  void stepIsThereBeforeItsEvaluationAndThatFollows() throws Exception {
    Next<Model> setOut = press(Screens.moons().model(), "f");
    Next<Model> there = stepper.update(setOut.model(), only(setOut).run(Progress.NONE));
    assertEquals(25, there.model().position().step());
    assertTrue(large(there.model()).contains("test accuracy ·"), large(there.model()));
    assertTrue(large(there.model()).contains("decision boundary"), large(there.model()));
    Model portrayed = stepper.update(there.model(), only(there).run(Progress.NONE)).model();
    assertTrue(large(portrayed).contains("test accuracy 0."), large(portrayed));
  }

  @Test
  void evaluationOfAStepThatWasLeftIsIgnored() throws Exception {
    Next<Model> first = press(Screens.moons().model(), "f");
    Next<Model> there = stepper.update(first.model(), only(first).run(Progress.NONE));
    Next<Model> second = press(there.model(), "f");
    Message late = only(there).run(Progress.NONE);
    Model next = stepper.update(second.model(), only(second).run(Progress.NONE)).model();
    assertEquals(next, stepper.update(next, late).model());
  }

  @Test
  void stepsBackAreAtHandOneByOne() throws Exception {
    Model model = Screens.go(Screens.moons(), "step 2000").model();
    for (int back = 0; back < 60; back++) {
      Next<Model> setOut = press(model, "B");
      Impatient progress = new Impatient(Integer.MAX_VALUE);
      Next<Model> there = stepper.update(setOut.model(), only(setOut).run(progress));
      assertEquals(List.of(), progress.reports);
      for (Effect effect : there.effects()) {
        effect.run(Progress.NONE);
      }
      model = there.model();
    }
    assertEquals(1940, model.position().step());
  }

  private String large(Model model) {
    Canvas canvas = new Canvas(200, 60);
    stepper.view(model.with(new Size(200, 60)), canvas.whole());
    return canvas.text();
  }
}
