package io.github.backstep.tui.stepper;

import io.github.backstep.data.DataDescription;
import io.github.backstep.data.Display;
import io.github.backstep.network.Program;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.Run;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How data are shown as pictures.
 *
 * @param display how a sample is shown; null if nobody knows
 * @param classNames what each class is called, in the order of the labels
 * @param portraits what the network makes of the data
 */
record Gallery(@Nullable Display display, List<String> classNames, Portraits portraits) {
  /** The smallest image that a row of pixels without a size is taken for. */
  private static final int LEAST_SIDE = 5;

  Gallery {
    classNames = List.copyOf(classNames);
  }

  static Gallery of(Run run) {
    DataDescription data = run.data().train().description();
    return new Gallery(data.display(), data.classNames(), new PortraitMaker(run));
  }

  /** What can be shown where only the tensors are known: two features are a plane. */
  static Gallery of(Program program) {
    List<String> names =
        IntStream.range(0, columns(program, TensorNames.TARGETS))
            .mapToObj(String::valueOf)
            .toList();
    return new Gallery(display(columns(program, TensorNames.INPUTS)), names, Portraits.NONE);
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

  boolean hasPortraits() {
    return portraits != Portraits.NONE;
  }

  /** What a class is called. */
  String nameOf(int label) {
    return label < classNames.size() ? classNames.get(label) : String.valueOf(label);
  }
}
