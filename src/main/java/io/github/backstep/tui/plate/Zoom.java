package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Raster;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How large an image is shown.
 *
 * @param times so many pixels of the screen for one of the image, both ways
 * @param part or the average of so many pixels of the image, both ways, for one of the screen
 */
record Zoom(int times, int part) {
  private static final int MOST = 16;
  private static final int SMALLEST = 4;

  /** From the largest to the smallest. */
  static final List<Zoom> ALL =
      Stream.concat(
              IntStream.iterate(MOST, n -> n >= 1, n -> n - 1).mapToObj(n -> new Zoom(n, 1)),
              IntStream.rangeClosed(2, SMALLEST).mapToObj(n -> new Zoom(1, n)))
          .toList();

  int columns(Raster raster) {
    return size(raster.columns());
  }

  int rows(Raster raster) {
    return size(raster.rows());
  }

  private int size(int pixels) {
    return times * ((pixels + part - 1) / part);
  }

  /** What a pixel of the screen shows. */
  double at(Raster raster, int x, int y) {
    if (part == 1) {
      return raster.at(y / times, x / times);
    }
    double sum = 0;
    int count = 0;
    for (int row = y * part; row < Math.min(raster.rows(), (y + 1) * part); row++) {
      for (int column = x * part; column < Math.min(raster.columns(), (x + 1) * part); column++) {
        sum += raster.at(row, column);
        count++;
      }
    }
    return sum / count;
  }
}
