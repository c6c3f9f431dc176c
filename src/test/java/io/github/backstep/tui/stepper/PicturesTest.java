package io.github.backstep.tui.stepper;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.data.DataDescription;
import io.github.backstep.data.DataRequest;
import io.github.backstep.data.DataSource;
import io.github.backstep.data.DataSplit;
import io.github.backstep.data.Dataset;
import io.github.backstep.data.Display;
import io.github.backstep.network.Activations;
import io.github.backstep.run.DataConfig;
import io.github.backstep.run.ModelConfig;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.Pilot;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Pictures;
import io.github.backstep.tui.theme.ColorDepth;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data that is images, and tensors too large to be read. */
class PicturesTest {
  /** Images of 6 by 9 pixels: a bar that lies for one class and stands for the other. */
  private record Bars() implements DataSource {
    private static final int ROWS = 6;
    private static final int COLUMNS = 9;

    @Override
    public String name() {
      return "bars";
    }

    @Override
    public String summary() {
      return "bars that lie or stand";
    }

    @Override
    public DataSplit load(DataRequest request) {
      Tensor pixels = new Tensor(40, ROWS * COLUMNS);
      int[] labels = new int[40];
      for (int i = 0; i < labels.length; i++) {
        labels[i] = i % 2;
        for (int pixel = 0; pixel < ROWS * COLUMNS; pixel++) {
          boolean lies = pixel / COLUMNS == i % ROWS;
          boolean stands = pixel % COLUMNS == i % COLUMNS;
          pixels.set(i, pixel, (i % 2 == 0 ? lies : stands) ? 1 : 0);
        }
      }
      List<String> names = List.of("lying bar", "standing bar");
      Display image = new Display.Image(ROWS, COLUMNS);
      Dataset all = new Dataset(new DataDescription("bars", names, image), pixels, labels);
      return DataSplit.of(all, request);
    }
  }

  private static Pilot<Model> bars() {
    DataConfig data = new DataConfig(new Bars(), 40, 0, OptionalInt.empty(), 0.2);
    ModelConfig model =
        new ModelConfig(List.of(7), Activations.RELU, Activations.RELU.initialiser());
    Run run =
        Run.prepare(Presets.MOONS.config().withData(data).withModel(model), Path.of("nothing"));
    return Screens.of(run, ColorDepth.NONE);
  }

  @Test
  void sampleIsShownBesideTheTensorsWhateverItsSize() {
    Pilot<Model> pilot = Screens.go(bars().resize(120, 40), "step 0 / A1[3,2]");
    assertGolden("stepper-image-120x40", pilot.screen());
  }

  @Test
  void weightsOfANeuronAreAPictureOfItsInput() {
    Pilot<Model> pilot = Screens.go(bars().resize(120, 40), "step 1 / W1[0,4]");
    assertTrue(pilot.screen().contains("W₁ of neuron 4, pixel by pixel"), pilot.screen());
    assertGolden("stepper-weights-120x40", pilot.screen());
  }

  @Test
  void sampleStaysChosenWhereThereAreNoSamples() {
    Pilot<Model> pilot = Screens.go(bars(), "step 0 / X[5,0]");
    assertEquals(5, pilot.press("p").model().sample());
    pilot.press("Escape");
    assertEquals(5, Screens.go(pilot, "step 0 / db2").model().sample());
  }

  @ParameterizedTest
  @ValueSource(strings = {"samples", "softmax", "confusion", "predictions", "weights"})
  void pagesOfImages(String page) {
    Pilot<Model> pilot = Screens.go(bars(), "step 30 / A2[5,0]");
    pilot.press(Pictures.keyOf(Pictures.named(page)));
    assertGolden("pictures-" + page + "-images-80x24", AlbumTest.panel(pilot));
  }

  @Test
  void theyOpenAtThePredictions() {
    assertEquals("predictions", bars().press("p").model().album().page().name());
  }

  @Test
  void overviewShowsAWholeTensor() {
    Pilot<Model> pilot = Screens.go(bars(), "step 1 / W1[20,4]").press("z");
    assertGolden("stepper-overview-80x24", pilot.screen());
  }

  @Test
  void overviewStaysWhileOneStepsAlong() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 3 / dW2[3,7]").press("z", "b");
    assertEquals(4, pilot.model().position().step());
    assertTrue(pilot.screen().contains("all of ∂W₂ [16, 16]   ∂W₂[3,7] = "), pilot.screen());
    assertTrue(pilot.press("s").screen().contains("all of ∂b₂ [1, 16] "), pilot.screen());
  }

  @Test
  void slashGoesFromTheLargestCellToTheNext() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 0 / dW2[0,0]").press("/");
    Tensor gradient = pilot.model().pane().cells();
    double largest = Math.abs(value(pilot, gradient));
    for (double cell : gradient.stream().toArray()) {
      assertTrue(Math.abs(cell) <= largest);
    }
    double second = Math.abs(value(pilot.press("/"), gradient));
    assertEquals(1, gradient.stream().filter(cell -> Math.abs(cell) > second).count());
  }

  /** In a small tensor every cell has its rank; only one come to by it is gone on from. */
  @Test
  void slashBeginsWithTheLargestWhereverOneWas() {
    Pilot<Model> pilot = Screens.go(Screens.moons(), "step 0 / db3[0,0]");
    String second = pilot.press("/", "/").screen();
    assertTrue(second.contains("Number 2 of ∂b₃ by size"), second);
    for (String away : List.of("Left Right", "Right", "Tab Tab Tab")) {
      String first = pilot.press(away.split(" ")).press("/").screen();
      assertTrue(first.contains("The largest cell of"), first);
    }
  }

  private static double value(Pilot<Model> pilot, Tensor tensor) {
    Cell cell = pilot.model().cell(pilot.model().pane());
    return tensor.get(cell.row(), cell.column());
  }
}
