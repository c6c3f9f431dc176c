package io.github.backstep.tui.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.backstep.language.Texts;
import io.github.backstep.network.Activation;
import io.github.backstep.network.Activations;
import io.github.backstep.network.Op;
import io.github.backstep.network.UpdateOrder;
import io.github.backstep.network.UpdateOrders;
import io.github.backstep.run.ModelConfig;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.TrainingConfig;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.view.Meanings;
import io.github.backstep.tui.theme.ColorDepth;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on every screen: each operation of each catalogued piece, any keys in any order. */
class EveryScreenTest {
  private static final int[][] SIZES = {
    {80, 24}, {120, 40}, {200, 60}, {1, 1}, {79, 24}, {300, 90}
  };

  static List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (Activation activation : Activations.ALL.entries()) {
      for (UpdateOrder order : UpdateOrders.ALL.entries()) {
        runs.add(run(List.of(5, 3), activation, order));
      }
    }
    runs.add(run(List.of(), Activations.RELU, UpdateOrders.AFTER_BACKPROP));
    runs.add(run(List.of(120), Activations.RELU, UpdateOrders.AFTER_BACKPROP));
    return runs;
  }

  private static Run run(List<Integer> layers, Activation activation, UpdateOrder order) {
    RunConfig moons = Presets.MOONS.config();
    RunConfig config =
        moons
            .withModel(new ModelConfig(layers, activation, activation.initialiser()))
            .withTraining(new TrainingConfig(0.1, 0.9, 300, 3, order));
    return Run.prepare(config, Path.of("no data is read"));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyOperationHasASentenceAndAnExplanationAtEverySize(Run run) {
    Pilot<Model> pilot = Screens.of(run, ColorDepth.TRUE);
    Texts texts = pilot.model().session().texts();
    for (int i = 0; i < 2 * run.program().size(); i++) {
      Op op = pilot.model().operation();
      assertFalse(Meanings.of(op, texts).isEmpty(), op.id());
      assertNotNull(pilot.model().look().explanation(), op.id());
      for (int[] size : SIZES) {
        pilot.resize(size[0], size[1]);
      }
      pilot.press("s");
    }
  }

  @ParameterizedTest
  @EnumSource(ColorDepth.class)
  void everyColourDepthShowsTheSameText(ColorDepth depth) {
    Pilot<Model> pilot = Screens.go(Screens.of(Screens.MOONS, depth), "step 2 / dW1[1,3]");
    Pilot<Model> expected = Screens.go(Screens.moons(), "step 2 / dW1[1,3]");
    assertEquals(expected.screen(), pilot.screen());
  }
}
