package io.github.backstep.figure;

import io.github.backstep.data.DataSplit;
import io.github.backstep.data.Dataset;
import io.github.backstep.data.Display;
import io.github.backstep.figure.drawing.Drawing;
import io.github.backstep.figure.drawing.Missing;
import io.github.backstep.figure.drawing.Plane;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.figure.drawing.Tiles;
import io.github.backstep.figure.drawing.Verdict;
import io.github.backstep.run.SeekListener;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What each neuron of the first layer looks for: on images its weights as an image, in the plane
 * the line on which it is zero and the side to which it grows.
 */
final class FirstLayer implements Figure {
  /** The share of the weights whose colour is not the strongest. */
  private static final double COVERED = 0.995;

  @Override
  public String name() {
    return "weights";
  }

  @Override
  public Reach reach() {
    return Reach.PARAMETERS;
  }

  @Override
  public Plate draw(Sight sight, Studio studio, SeekListener listener) {
    String title = studio.text("weights.title");
    String caption = studio.atParameters(sight);
    Optional<Tensor> weights = studio.parameter(Layers.weights(1), sight, listener);
    Optional<Tensor> biases = studio.parameter(Layers.biases(1), sight, listener);
    if (weights.isEmpty()) {
      Missing missing = new Missing(studio.text("missing.step"));
      return Plate.of(title, caption, missing, List.of());
    }
    if (studio.depiction().isPlane() && biases.isPresent()) {
      return plane(weights.get(), biases.get(), caption, studio);
    }
    double scale = scale(weights.get());
    String remark = studio.text("weights.scale", scale);
    Drawing drawing = images(weights.get(), scale, studio);
    return Plate.of(title, caption, drawing, List.of(remark));
  }

  /**
   * A size that all but few weights are below, so that a single large one does not pale the rest.
   */
  private static double scale(Tensor weights) {
    double[] sizes = weights.stream().map(Math::abs).filter(Double::isFinite).sorted().toArray();
    double scale = sizes.length == 0 ? 0 : sizes[(int) (COVERED * (sizes.length - 1))];
    return scale == 0 ? 1 : scale;
  }

  private static Drawing images(Tensor weights, double scale, Studio studio) {
    if (studio.depiction().display() instanceof Display.Image size) {
      return new Tiles(
          IntStream.range(0, weights.columns())
              .mapToObj(
                  neuron ->
                      new Tiles.Tile(
                          Images.neuron(weights, neuron, size, scale),
                          studio.text("weights.neuron", neuron),
                          Verdict.NONE))
              .toList());
    }
    String caption = studio.text("weights.whole", weights.rows(), weights.columns());
    return new Tiles(List.of(new Tiles.Tile(Images.whole(weights, scale), caption, Verdict.NONE)));
  }

  private static Plate plane(Tensor weights, Tensor biases, String caption, Studio studio) {
    Tensor samples =
        studio.data().map(DataSplit::train).map(Dataset::features).orElseGet(FirstLayer::square);
    Planes planes = new Planes(studio, samples);
    List<Plane.Stroke> strokes =
        IntStream.range(0, weights.columns())
            .mapToObj(neuron -> new NeuronLine(weights, biases, neuron))
            .flatMap(line -> line.strokes(planes.x(), planes.y()).stream())
            .toList();
    long shown = strokes.stream().filter(stroke -> !stroke.name().isEmpty()).count();
    List<Plane.Mark> marks =
        studio
            .data()
            .map(data -> Planes.marks(data.train().features(), data.train().labels()))
            .orElse(List.of());
    return Plate.of(
        studio.text("weights.title"),
        caption,
        planes.plane(null, marks, strokes),
        List.of(
            studio.text("weights.lines"), studio.text("weights.shown", shown, weights.columns())));
  }

  /** Where standardised data lie. */
  private static Tensor square() {
    return Tensor.of(new double[][] {{-2, -2}, {2, 2}});
  }
}
