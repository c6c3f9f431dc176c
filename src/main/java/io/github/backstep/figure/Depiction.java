package io.github.backstep.figure;

import io.github.backstep.data.DataDescription;
import io.github.backstep.data.Display;
import io.github.backstep.network.Program;
import io.github.backstep.network.TensorNames;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How samples are shown to people.
 *
 * @param display null if nobody knows
 * @param classNames what each class is called, in the order of the labels
 */
public record Depiction(@Nullable Display display, List<String> classNames) {
  /** The smallest image that a row of pixels without a size is taken for. */
  private static final int LEAST_SIDE = 5;

  public Depiction {
    classNames = List.copyOf(classNames);
  }

  public static Depiction of(DataDescription data) {
    return new Depiction(data.display(), data.classNames());
  }

  /** What can be guessed where only the tensors are known: two features are a plane. */
  public static Depiction of(Program program) {
    List<String> names =
        IntStream.range(0, columns(program, TensorNames.TARGETS))
            .mapToObj(String::valueOf)
            .toList();
    return new Depiction(display(columns(program, TensorNames.INPUTS)), names);
  }

  private static int columns(Program program, String tensor) {
    return program.writes(tensor) ? program.shape(tensor).columns() : 0;
  }

  private static @Nullable Display display(int features) {
    int side = (int) Math.round(Math.sqrt(features));
    if (features == 2) {
      return new Display.Points();
    }
    return side >= LEAST_SIDE && side * side == features ? new Display.Image(side, side) : null;
  }

  public boolean isPlane() {
    return display instanceof Display.Points;
  }

  /** What a class is called. */
  public String nameOf(int label) {
    return label >= 0 && label < classNames.size() ? classNames.get(label) : String.valueOf(label);
  }
}
