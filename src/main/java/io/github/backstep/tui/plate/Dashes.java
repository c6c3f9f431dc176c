package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Series.Spot;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A curve cut into dashes.
 *
 * @param spots from left to right; one that is not finite leaves a gap
 * @param columns over so many columns x goes from 0 to 1
 */
record Dashes(List<Spot> spots, int columns) {
  /** Columns from the beginning of a dash to the next. */
  private static final int PERIOD = 3;

  private static final int LENGTH = 2;
  private static final int DOTS = 2 * LENGTH;

  Dashes {
    spots = List.copyOf(spots);
  }

  /** The dashes, each as spots close to each other. */
  List<List<Spot>> pieces() {
    return spots.size() < 2
        ? List.of(spots)
        : IntStream.range(0, (columns + PERIOD - 1) / PERIOD)
            .mapToObj(dash -> piece(dash * PERIOD))
            .toList();
  }

  private List<Spot> piece(int column) {
    return IntStream.range(0, DOTS)
        .mapToDouble(dot -> (column + (double) dot * LENGTH / DOTS) / columns)
        .mapToObj(x -> new Spot(x, at(x)))
        .toList();
  }

  /** The height of the curve, NaN beyond its ends. */
  private double at(double x) {
    for (int i = 1; i < spots.size(); i++) {
      Spot from = spots.get(i - 1);
      Spot to = spots.get(i);
      if (x >= from.x() && x <= to.x()) {
        double share = to.x() == from.x() ? 0 : (x - from.x()) / (to.x() - from.x());
        return from.y() + share * (to.y() - from.y());
      }
    }
    return Double.NaN;
  }
}
