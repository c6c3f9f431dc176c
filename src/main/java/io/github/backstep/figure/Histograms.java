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
        panel(
            studio.text("histograms.weights", layer),
            drawing("weights", studio.parameter(weights, sight, listener), studio)
                .orElseGet(() -> unknown(studio))),
        panel(
            studio.text("histograms.activations", layer),
            drawing("activations", studio.computed(activations, sight, listener), studio)
                .orElseGet(() -> unknown(activations, sight, studio))),
        panel(
            studio.text("histograms.gradients", layer),
            drawing("gradients", studio.computed(gradient, sight, listener), studio)
                .orElseGet(() -> unknown(gradient, sight, studio))));
  }

  private static Panel panel(String title, Drawing drawing) {
    return new Panel(title, drawing);
  }

  private static Optional<Drawing> drawing(String what, Optional<Tensor> values, Studio studio) {
    return values.map(tensor -> histogram(tensor, studio.text("histograms.x." + what), studio));
  }

  private static Drawing unknown(Studio studio) {
    return new Missing(studio.text("histograms.unknown"));
  }

  private static Drawing unknown(String tensor, Sight sight, Studio studio) {
    return studio.isDone(tensor, sight)
        ? unknown(studio)
        : new Missing(studio.text("histograms.yet"));
  }

  private static Histogram histogram(Tensor tensor, String label, Studio studio) {
    Axis x = Axis.holding(label, tensor.stream());
    return Histogram.of(x, studio.text("histograms.y"), tensor.stream(), PARTS);
  }
}
