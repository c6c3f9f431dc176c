package io.github.backstep.tui.stepper.model;

import io.github.backstep.explain.watch.Watch;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A watch and what has been read of it so far.
 *
 * @param readings by step; empty where the number is not known
 */
public record Pinned(Watch watch, Map<Integer, OptionalDouble> readings) {
  /** So many steps up to where one stands are read. */
  public static final int WINDOW = 60;

  /** More readings than these are kept only of the steps around. */
  private static final int MOST = 20 * WINDOW;

  public Pinned {
    readings = Map.copyOf(readings);
  }

  public Pinned(Watch watch) {
    this(watch, Map.of());
  }

  /** With more read, those of the steps around the last of them kept if there are many. */
  Pinned with(Map<Integer, OptionalDouble> more) {
    NavigableMap<Integer, OptionalDouble> all = new TreeMap<>(readings);
    all.putAll(more);
    if (all.size() > MOST && !more.isEmpty()) {
      int around = new TreeMap<>(more).lastKey();
      return new Pinned(watch, all.subMap(around - MOST / 4, true, around + MOST / 4, true));
    }
    return new Pinned(watch, all);
  }

  public boolean hasRead(int step) {
    return readings.containsKey(step);
  }

  /** What was read at a step; nothing if it has not been, or is not known. */
  public OptionalDouble at(int step) {
    return readings.getOrDefault(step, OptionalDouble.empty());
  }

  /** The readings of some steps up to one; NaN where there is none, infinite what is not finite. */
  public double[] upTo(int last, int count) {
    return IntStream.rangeClosed(last - count + 1, last)
        .mapToDouble(step -> at(step).stream().map(Pinned::finite).findFirst().orElse(Double.NaN))
        .toArray();
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : Double.POSITIVE_INFINITY;
  }
}
