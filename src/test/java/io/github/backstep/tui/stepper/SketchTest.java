package io.github.backstep.tui.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.app.Effect;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.app.Progress;
import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Size;
import io.github.backstep.tui.message.Message;
import io.github.backstep.tui.stepper.journey.Journey;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Focus;
import io.github.backstep.tui.stepper.scene.Position;
import io.github.backstep.tui.theme.ColorDepth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first screen, which does not wait for its pictures. */
class SketchTest {
  /** For effects that do not look at it. */
  private static final Progress UNWATCHED =
      new Progress() {
        @Override
        public void report(double fraction, String what) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  private final Stepper stepper = new Stepper();
  private final Model sketch = Screens.sketch(Screens.MOONS, ColorDepth.TRUE, Glyphs.UNICODE);
  private final Next<Model> setOut =
      Stepper.setOut(sketch, new Journey(Position.FIRST, Focus.START, List.of()));

  private Message pictures() throws Exception {
    List<Effect> effects = setOut.effects();
    assertEquals(1, effects.size());
    return effects.get(0).run(UNWATCHED);
  }

  private String wide(Model model) {
    Canvas canvas = new Canvas(200, 60);
    stepper.view(model.with(new Size(200, 60)), canvas.whole());
    return canvas.text();
  }

  @Test
  void numbersAreThereBeforeThePictures() {
    String screen = wide(setOut.model());

    assertTrue(screen.contains("batch.inputs"), screen);
    assertTrue(screen.contains("test accuracy ·"), screen);
  }

  @Test
  void picturesMakeTheSketchTheWholeScene() throws Exception {
    Model model = stepper.update(setOut.model(), pictures()).model();

    assertEquals(wide(Screens.moons().model()), wide(model));
    assertTrue(wide(model).contains("decision boundary"), wide(model));
  }

  @Test
  void picturesOfAStepThatWasLeftMeanwhileAreDropped() throws Exception {
    Message late = pictures();
    Model elsewhere = Pilot.of(stepper, setOut.model()).press("b").model();

    assertEquals(elsewhere, stepper.update(elsewhere, late).model());
  }
}
