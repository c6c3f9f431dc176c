package io.github.backstep.figure;

import io.github.backstep.data.Dataset;
import io.github.backstep.data.Display;
import io.github.backstep.figure.drawing.Drawing;
import io.github.backstep.figure.drawing.Missing;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.figure.drawing.Table;
import io.github.backstep.figure.drawing.Tiles;
import io.github.backstep.figure.drawing.Verdict;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.SeekListener;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the network learns from: the training rows, or else those of the mini-batch. */
final class SampleSheet implements Figure {
  /** Of more rows only the first are shown. */
  private static final int MOST = 1000;

  /** So many features of a sample are written down. */
  private static final int FEW = 4;

  @Override
  public String name() {
    return "samples";
  }

  @Override
  public Reach reach() {
    return Reach.STEP;
  }

  @Override
  public Plate draw(Sight sight, Studio studio, SeekListener listener) {
    if (studio.data().isPresent()) {
      Dataset train = studio.data().get().train();
      String caption = studio.text("samples.caption", train.name(), train.samples());
      return plate(caption, drawing(train.features(), train.labels(), studio), studio, "");
    }
    Optional<Tensor> inputs = studio.computed(TensorNames.INPUTS, sight, listener);
    Optional<Tensor> targets = studio.computed(TensorNames.TARGETS, sight, listener);
    Drawing drawing =
        inputs.isPresent() && targets.isPresent()
            ? drawing(inputs.get(), Studio.labels(targets.get()), studio)
            : new Missing(studio.text("missing.step"));
    return plate(studio.atStep(sight), drawing, studio, studio.text("samples.ofBatch"));
  }

  private static Plate plate(String caption, Drawing drawing, Studio studio, String remark) {
    List<String> remarks = remark.isEmpty() ? List.of() : List.of(remark);
    return Plate.of(studio.text("samples.title"), caption, drawing, remarks);
  }

  private static Drawing drawing(Tensor features, int[] labels, Studio studio) {
    if (studio.depiction().isPlane()) {
      Planes planes = new Planes(studio, features);
      return planes.plane(null, Planes.marks(features, labels), List.of());
    }
    IntStream rows = IntStream.range(0, Math.min(MOST, labels.length));
    return studio.depiction().display() instanceof Display.Image size
        ? new Tiles(
            rows.mapToObj(
                    row ->
                        new Tiles.Tile(
                            Images.sample(features, row, size),
                            studio.depiction().nameOf(labels[row]),
                            Verdict.NONE))
                .toList())
        : new Table(
            Stream.of(List.of(studio.text("table.sample")), heads(features), truth(studio))
                .flatMap(List::stream)
                .toList(),
            rows.mapToObj(
                    row ->
                        new Table.Row(
                            Stream.of(
                                    List.of(String.valueOf(row)),
                                    cells(features, row),
                                    List.of(studio.depiction().nameOf(labels[row])))
                                .flatMap(List::stream)
                                .toList(),
                            Verdict.NONE))
                .toList());
  }

  private static List<String> truth(Studio studio) {
    return List.of(studio.text("table.true"));
  }

  /** What the first features of a sample are called in a table. */
  static List<String> heads(Tensor features) {
    return IntStream.range(0, Math.min(FEW, features.columns()))
        .mapToObj(column -> "x" + (column + 1))
        .toList();
  }

  /** The first features of a sample, as a table has them. */
  static List<String> cells(Tensor features, int row) {
    return IntStream.range(0, Math.min(FEW, features.columns()))
        .mapToObj(column -> "%.2f".formatted(features.get(row, column)))
        .toList();
  }
}
