package io.github.backstep.figure;

import io.github.backstep.figure.drawing.Axis;
import io.github.backstep.figure.drawing.Drawing;
import io.github.backstep.figure.drawing.Histogram;
import io.github.backstep.figure.drawing.Missing;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.figure.drawing.Plate.Panel;
import io.github.backstep.run.SeekListener;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the weights, activations and gradients of each layer are spread. */
final class Histograms implements Figure {
  private static final int PARTS = 32;

  @Override
  public String name() {
    return "histograms";
  }

  @Override
  public Reach reach() {
    return Reach.STEP;
  }

  @Override
  public Plate draw(Sight sight, Studio studio, SeekListener listener) {
    List<Panel> panels =
        Layers.of(studio.program()).stream()
            .flatMap(layer -> panels(layer, sight, studio, listener))
            .toList();
    return new Plate(
        studio.text("histograms.title"),
        studio.atStep(sight),
        3,
        panels,
        List.of(studio.text("histograms.remark")));
  }

  private static Stream<Panel> panels(
      int layer, Sight sight, Studio studio, SeekListener listener) {
    String weights = Layers.weights(layer);
    String activations = Layers.activations(layer);
    String gradient = Layers.gradient(layer);
    return Stream.of(
        new What("weights", layer, studio)
            .panel(studio.parameter(weights, sight, listener), unknown(studio)),
        new What("activations", layer, studio)
            .panel(
                studio.computed(activations, sight, listener), unknown(activations, sight, studio)),
        new What("gradients", layer, studio)
            .panel(studio.computed(gradient, sight, listener), unknown(gradient, sight, studio)));
  }

  /** Numbers of a layer, by the key of what they are called. */
  private record What(String key, int layer, Studio studio) {
    Panel panel(Optional<Tensor> values, Drawing otherwise) {
      return new Panel(
          studio.text("histograms." + key, layer),
          studio.text("histograms.brief." + key, layer),
          values.map(this::histogram).orElse(otherwise));
    }

    private Drawing histogram(Tensor tensor) {
      Axis x = Axis.holding(studio.text("histograms.x." + key), tensor.stream());
      return Histogram.of(x, studio.text("histograms.y"), tensor.stream(), PARTS);
    }
  }

  private static Drawing unknown(Studio studio) {
    return new Missing(studio.text("histograms.unknown"));
  }

  private static Drawing unknown(String tensor, Sight sight, Studio studio) {
    return studio.isDone(tensor, sight)
        ? unknown(studio)
        : new Missing(studio.text("histograms.yet"));
  }
}
