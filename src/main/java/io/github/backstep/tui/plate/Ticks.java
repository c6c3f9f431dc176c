package io.github.backstep.tui.plate;

import io.github.backstep.figure.drawing.Axis;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Round numbers along an axis. */
final class Ticks {
  private static final double[] STEPS = {1, 2, 5, 10};

  private Ticks() {}

  /** About so many, two at least: its ends where there are no round numbers. */
  static double[] of(Axis axis, int most) {
    double[] round = axis.isLogarithmic() ? powers(axis, most) : multiples(axis, most);
    return round.length < 2 ? new double[] {axis.from(), axis.to()} : round;
  }

  /** Multiples of 1, 2 or 5 times a power of ten. */
  private static double[] multiples(Axis axis, int most) {
    double rough = (axis.to() - axis.from()) / most;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step =
        DoubleStream.of(STEPS)
            .map(s -> s * power)
            .filter(s -> s >= rough)
            .findFirst()
            .orElse(rough);
    double first = Math.ceil(axis.from() / step);
    double last = Math.floor(axis.to() / step);
    boolean isCountable = step > 0 && last - first <= most;
    return isCountable
        ? IntStream.rangeClosed(0, (int) (last - first))
            .mapToDouble(i -> (first + i) * step)
            .toArray()
        : new double[0];
  }

  /** Powers of ten, all or every second, third and so on. */
  private static double[] powers(Axis axis, int most) {
    int first = (int) Math.ceil(Math.log10(axis.from()));
    int last = (int) Math.floor(Math.log10(axis.to()));
    int stride = 1 + Math.max(0, last - first) / most;
    return IntStream.iterate(first, power -> power <= last, power -> power + stride)
        .mapToDouble(power -> Math.pow(10, power))
        .toArray();
  }
}
