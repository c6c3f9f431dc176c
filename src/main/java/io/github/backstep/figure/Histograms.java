package io.github.backstep.figure;

import io.github.backstep.figure.drawing.Axis;
import io.github.backstep.figure.drawing.Drawing;
import io.github.backstep.figure.drawing.Histogram;
import io.github.backstep.figure.drawing.Missing;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.figure.drawing.Plate.Panel;
import io.github.backstep.run.SeekListener;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    List<Panel> panels = new ArrayList<>();
    for (int layer : Layers.of(studio.program())) {
      panels.add(
          panel(
              "weights", layer, studio.parameter(Layers.weights(layer), sight, listener), studio));
      panels.add(
          panel(
              "activations",
              layer,
              studio.computed(Layers.activations(layer), sight, listener),
              studio));
      panels.add(
          panel(
              "gradients",
              layer,
              studio.computed(Layers.gradient(layer), sight, listener),
              studio));
    }
    return new Plate(
        studio.text("histograms.title"),
        studio.atStep(sight),
        3,
        panels,
        List.of(studio.text("histograms.remark")));
  }

  private static Panel panel(String what, int layer, Optional<Tensor> values, Studio studio) {
    Drawing drawing =
        values
            .<Drawing>map(tensor -> histogram(tensor, studio.text("histograms.x." + what), studio))
            .orElseGet(() -> new Missing(studio.text("histograms.unknown")));
    return new Panel(studio.text("histograms." + what, layer), drawing);
  }

  private static Histogram histogram(Tensor tensor, String label, Studio studio) {
    Axis x = Axis.holding(label, tensor.stream());
    return Histogram.of(x, studio.text("histograms.y"), tensor.stream(), PARTS);
  }
}
