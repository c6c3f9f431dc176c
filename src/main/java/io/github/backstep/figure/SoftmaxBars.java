package io.github.backstep.figure;

import io.github.backstep.data.Display;
import io.github.backstep.figure.drawing.Axis;
import io.github.backstep.figure.drawing.Bars;
import io.github.backstep.figure.drawing.Drawing;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.figure.drawing.Raster;
import io.github.backstep.figure.drawing.Tiles;
import io.github.backstep.figure.drawing.Verdict;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.Evaluator;
import io.github.backstep.run.SeekListener;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the scores of one sample become probabilities. */
final class SoftmaxBars implements Figure {
  private static final int UNKNOWN = -1;

  @Override
  public String name() {
    return "softmax";
  }

  @Override
  public Reach reach() {
    return Reach.SAMPLE;
  }

  @Override
  public Plate draw(Sight asked, Studio studio, SeekListener listener) {
    int layer = Layers.last(studio.program());
    int last = Math.max(0, studio.step(asked, listener).batch().size() - 1);
    Sight sight = asked.ofSample(Math.min(asked.sample(), last));
    int label = label(sight, studio, listener);
    Optional<Tensor> outputs = studio.computed(Layers.activations(layer), sight, listener);
    List<Plate.Panel> panels = new ArrayList<>(image(sight, studio, listener));
    panels.add(logits(layer, sight, studio, listener));
    panels.add(probabilities(layer, sight, studio, listener));
    List<String> remarks = new ArrayList<>();
    outputs.ifPresent(it -> remarks.add(verdict(it, sight.sample(), label, studio)));
    remarks.add(studio.text("softmax.remark"));
    return new Plate(
        studio.text("softmax.title"),
        studio.text("softmax.caption", sight.sample(), studio.atStep(sight)),
        panels.size(),
        panels,
        remarks);
  }

  private static Plate.Panel logits(int layer, Sight sight, Studio studio, SeekListener listener) {
    String tensor = Layers.logits(layer);
    int label = label(sight, studio, listener);
    Drawing drawing =
        studio
            .computed(tensor, sight, listener)
            .<Drawing>map(it -> bars(it, sight.sample(), label, studio, "softmax.logit"))
            .orElseGet(() -> studio.missing(sight, tensor));
    return new Plate.Panel(studio.text("softmax.logits", layer), drawing);
  }

  private static Plate.Panel probabilities(
      int layer, Sight sight, Studio studio, SeekListener listener) {
    String tensor = Layers.activations(layer);
    int label = label(sight, studio, listener);
    Axis whole = Axis.of(studio.text("softmax.probability"), 0, 1);
    Drawing drawing =
        studio
            .computed(tensor, sight, listener)
            .map(it -> bars(it, sight.sample(), label, studio, "softmax.probability"))
            .<Drawing>map(bars -> new Bars(whole, bars.bars()))
            .orElseGet(() -> studio.missing(sight, tensor));
    return new Plate.Panel(studio.text("softmax.probabilities", layer), drawing);
  }

  /** The sample itself, if it is an image. */
  private static List<Plate.Panel> image(Sight sight, Studio studio, SeekListener listener) {
    Optional<Tensor> inputs = studio.computed(TensorNames.INPUTS, sight, listener);
    if (inputs.isEmpty() || !(studio.depiction().display() instanceof Display.Image size)) {
      return List.of();
    }
    int label = label(sight, studio, listener);
    String caption = label == UNKNOWN ? "" : studio.depiction().nameOf(label);
    Raster image = Images.sample(inputs.get(), sight.sample(), size);
    Tiles tiles = new Tiles(List.of(new Tiles.Tile(image, caption, Verdict.NONE)));
    return List.of(new Plate.Panel(studio.text("softmax.sample"), tiles));
  }

  private static int label(Sight sight, Studio studio, SeekListener listener) {
    return studio
        .computed(TensorNames.TARGETS, sight, listener)
        .map(targets -> Evaluator.mostProbable(targets, sight.sample()))
        .orElse(UNKNOWN);
  }

  private static Bars bars(Tensor values, int sample, int label, Studio studio, String key) {
    List<Bars.Bar> bars =
        IntStream.range(0, values.columns())
            .mapToObj(
                c -> new Bars.Bar(studio.depiction().nameOf(c), values.get(sample, c), c == label))
            .toList();
    Axis axis =
        Axis.holding(studio.text(key), bars.stream().mapToDouble(Bars.Bar::value)).withZero();
    return new Bars(axis, bars);
  }

  private static String verdict(Tensor outputs, int sample, int label, Studio studio) {
    int predicted = Evaluator.mostProbable(outputs, sample);
    if (label == UNKNOWN) {
      return studio.text("softmax.unlabelled", studio.depiction().nameOf(predicted));
    }
    return studio.text(
        "softmax.verdict",
        Verdict.of(predicted == label).mark(),
        studio.depiction().nameOf(label),
        studio.depiction().nameOf(predicted),
        outputs.get(sample, label),
        -StrictMath.log(outputs.get(sample, label)));
  }
}
