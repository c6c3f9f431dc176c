package io.github.backstep.figure;

import io.github.backstep.data.DataSplit;
import io.github.backstep.data.Dataset;
import io.github.backstep.figure.drawing.Axis;
import io.github.backstep.figure.drawing.Ground;
import io.github.backstep.figure.drawing.Plane;
import io.github.backstep.figure.drawing.Plane.Mark;
import io.github.backstep.figure.drawing.Plane.Stroke;
import io.github.backstep.figure.drawing.Verdict;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The plane of two features, its part with the training rows, so that it stays the same. */
final class Planes {
  private static final double MARGIN = 0.06;

  private final Studio studio;
  private final Axis x;
  private final Axis y;

  /**
   * @param samples what the plane holds where the training rows are not known
   */
  Planes(Studio studio, Tensor samples) {
    Tensor shown = studio.data().map(DataSplit::train).map(Dataset::features).orElse(samples);
    this.studio = studio;
    this.x = axis("plane.x", shown, 0);
    this.y = axis("plane.y", shown, 1);
  }

  private Axis axis(String key, Tensor samples, int column) {
    return Axis.holding(
            studio.text(key),
            IntStream.range(0, samples.rows()).mapToDouble(row -> samples.get(row, column)))
        .padded(MARGIN);
  }

  Axis x() {
    return x;
  }

  Axis y() {
    return y;
  }

  Plane plane(@Nullable Ground ground, List<Mark> marks, List<Stroke> strokes) {
    return new Plane(
        x, y, ground, marks, strokes, studio.depiction().classNames(), studio.text("plane.wrong"));
  }

  List<Mark> marks(Answers answers) {
    Tensor at = answers.features();
    return IntStream.range(0, answers.size())
        .mapToObj(i -> new Mark(at.get(i, 0), at.get(i, 1), answers.label(i), answers.verdict(i)))
        .toList();
  }

  static List<Mark> marks(Tensor at, int[] labels) {
    return IntStream.range(0, labels.length)
        .mapToObj(i -> new Mark(at.get(i, 0), at.get(i, 1), labels[i], Verdict.NONE))
        .toList();
  }
}
