package io.github.backstep.tui.stepper.speech;

import io.github.backstep.data.Display;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Gallery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The chosen sample of the mini-batch, in sentences. */
record SampleReport(Model model, Speech speech) {
  /** A pixel with less ink is paper. */
  private static final double INK = 0.2;

  List<String> lines() {
    Tensor samples = model.scene().samples();
    return samples == null ? List.of(speech.of("picture.none")) : sample(samples);
  }

  private List<String> sample(Tensor samples) {
    int sample = model.sample();
    int label = model.scene().label(sample);
    Gallery gallery = model.session().subject().gallery();
    List<String> lines = new ArrayList<>();
    lines.add(
        label < 0
            ? speech.of("picture.unlabelled", sample)
            : speech.of("picture.sample", sample, gallery.nameOf(label)));
    lines.add(look(samples, sample, gallery.display()));
    return lines;
  }

  private String look(Tensor samples, int sample, @Nullable Display display) {
    if (display instanceof Display.Image image) {
      return ink(samples, sample, image.columns());
    }
    return speech.of(
        "picture.features",
        IntStream.range(0, Math.min(4, samples.columns()))
            .mapToObj(column -> speech.number(samples.get(sample, column)))
            .collect(Collectors.joining(", ")));
  }

  /** Where on an image there is something. */
  private String ink(Tensor samples, int sample, int width) {
    int[] inked =
        IntStream.range(0, samples.columns())
            .filter(pixel -> samples.get(sample, pixel) >= INK)
            .toArray();
    if (inked.length == 0) {
      return speech.of("picture.blank");
    }
    int[] columns = IntStream.of(inked).map(pixel -> pixel % width).sorted().toArray();
    return speech.of(
        "picture.ink",
        inked[0] / width,
        inked[inked.length - 1] / width,
        columns[0],
        columns[columns.length - 1]);
  }
}
