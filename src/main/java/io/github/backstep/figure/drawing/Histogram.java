package io.github.backstep.figure.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How numbers are spread.
 *
 * @param x from the least to the greatest of them
 * @param counts how many lie in each of some equal parts of that
 * @param nonFinite how many are NaN or infinite and in none of them
 */
public record Histogram(Axis x, String countLabel, List<Integer> counts, int nonFinite)
    implements Drawing {
  public Histogram {
    counts = List.copyOf(counts);
  }

  /** Counts numbers in so many parts. */
  public static Histogram of(Axis x, String countLabel, DoubleStream values, int parts) {
    List<Integer> counts = new ArrayList<>(Collections.nCopies(parts, 0));
    int nonFinite = 0;
    for (double value : values.toArray()) {
      if (Double.isFinite(value)) {
        int part = Math.max(0, Math.min(parts - 1, (int) (x.fraction(value) * parts)));
        counts.set(part, counts.get(part) + 1);
      } else {
        nonFinite++;
      }
    }
    return new Histogram(x, countLabel, counts, nonFinite);
  }

  public int most() {
    return Collections.max(counts);
  }

  /** The number in the middle of a part. */
  public double centre(int part) {
    return x.at((part + 0.5) / counts.size());
  }

  @Override
  public <T> T by(Renderer<T> renderer) {
    return renderer.histogram(this);
  }
}
