package io.github.backstep.tui.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.network.UpdateOrders;
import io.github.backstep.run.Evaluation;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.TrainingConfig;
import io.github.backstep.run.TrainingListener;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.stepper.model.Linked;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.WhyLines;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A run that explodes: what is not finite stands out, and its cause is pointed at. */
class NonFiniteTest {
  private static Pilot<Model> exploding() {
    TrainingConfig huge = new TrainingConfig(1e200, 0.9, 32, 2, UpdateOrders.AFTER_BACKPROP);
    Run run = Run.prepare(Presets.MOONS.config().withTraining(huge), Path.of("nothing"));
    return Screens.of(run, ColorDepth.TRUE).resize(120, 40);
  }

  @Test
  void nanStandsOutInTheGrid() {
    Pilot<Model> pilot = Screens.go(exploding(), "step 5 / A2[3,3]");
    Style loud = Theme.of(ColorDepth.TRUE).style(Role.NON_FINITE);
    String shown = pilot.canvas().textWhere(style -> style.bg().equals(loud.bg()));
    assertTrue(shown.split("\n")[7].contains("NaN"), shown);
  }

  @Test
  void enterFollowsWhatIsNotFinite() {
    Pilot<Model> pilot = Screens.go(exploding(), "step 5 / Z1[0,0]").press("Enter");
    String cause = Objects.requireNonNull(pilot.model().look().explanation()).address().toString();
    assertTrue(cause.startsWith("step 4 / "), cause);
    assertFalse(Double.isFinite(pilot.model().look().explanation().stored()), cause);
  }

  @Test
  void chartSaysWhereTheLossStoppedBeingFinite() {
    Pilot<Model> pilot = exploding().press("End");
    assertTrue(pilot.screen().contains("not finite at step"), pilot.screen());
  }

  @Test
  void remainingTermsAreAddedUpWithoutTheOnesThatAreShown() {
    Pilot<Model> pilot = Screens.go(exploding(), "step 5 / Z2[0,0]");
    WhyLines lines = WhyLines.of(Objects.requireNonNull(pilot.model().look().explanation()));
    int all = lines.terms().size();
    assertTrue(Double.isNaN(lines.withoutTerms(all, all)));
    assertEquals(0, lines.withoutTerms(0, all));
    double smallest = lines.terms().get(all - 1).contribution();
    assertEquals(smallest, lines.withoutTerms(0, all - 1));
  }

  @Test
  void gateThatMakesACellZeroIsItsCause() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 165 / delta2[3,7]");
    assertEquals(0, pilot.model().pane().value().get(3, 7));
    assertEquals("A2[3,7]", String.valueOf(Linked.of(pilot.model()).chosen()));
  }

  @Test
  void lossOfAStepIsNotShownBeforeItIsComputed() {
    Pilot<Model> pilot = Screens.moons().resize(120, 40);
    assertFalse(pilot.screen().contains(".8495"), pilot.screen());
    assertTrue(Screens.go(pilot, "step 0 / loss").screen().contains(".8495"), pilot.screen());
  }

  @Test
  void weightsThatMovedTooEarlyAreSaid() {
    Pilot<Model> pilot = Screens.of(Screens.NOTEBOOK, ColorDepth.TRUE);
    Screens.go(pilot, "step 0 / delta2[1,3]");
    assertTrue(pilot.screen().contains("W₃ has already moved!"), pilot.screen());
    assertTrue(pilot.resize(200, 60).screen().contains("this δ₂ is not the one"), pilot.screen());
    assertFalse(Screens.go(Screens.moons(), "step 0 / delta2").screen().contains("moved"));
  }

  @Test
  void lastOperationShowsTheNetworkAsTheStepLeavesIt() {
    TrainingConfig once = new TrainingConfig(0.1, 0.9, 800, 1, UpdateOrders.AFTER_BACKPROP);
    Run run = Run.prepare(Presets.MOONS.config().withTraining(once), Path.of("nothing"));
    Pilot<Model> pilot = Screens.of(run, ColorDepth.TRUE).press("End");
    double[] accuracy = {0};
    run.trainer()
        .train(
            1,
            new TrainingListener() {
              @Override
              public void onEvaluation(Evaluation evaluation) {
                accuracy[0] = evaluation.test().accuracy();
              }
            });
    assertEquals(accuracy[0], pilot.model().portrait().test().accuracy());
  }
}
