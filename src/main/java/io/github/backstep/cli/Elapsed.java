package io.github.backstep.cli;

/** How lengths of time are printed: {@code 3.4 s}, {@code 2:05 min}. */
final class Elapsed {
  private static final double NANOS = 1e9;

  private Elapsed() {}

  static String of(long nanoseconds) {
    double seconds = nanoseconds / NANOS;
    if (seconds < 60) {
      return Numbers.format("%.1f s", seconds);
    }
    long whole = Math.round(seconds);
    return "%d:%02d min".formatted(whole / 60, whole % 60);
  }
}
