package io.github.backstep.grade.submission;

import java.time.Duration;

/**
 * What a submission may use, with everything it starts taken together.
 *
 * @param time from its start to its end
 * @param memory bytes that are resident at a time
 * @param output bytes it may print
 * @param files bytes it may write into files
 * @param processes how many may run at a time
 */
public record Limits(Duration time, long memory, long output, long files, int processes) {
  private static final long MEGABYTE = 1 << 20;

  /** Enough for every exercise in every language, on a slow machine. */
  public static final Limits USUAL =
      new Limits(Duration.ofSeconds(20), 1024 * MEGABYTE, 4 * MEGABYTE, 64 * MEGABYTE, 64);

  public Limits withTime(Duration other) {
    return new Limits(other, memory, output, files, processes);
  }

  public Limits withMemory(long bytes) {
    return new Limits(time, bytes, output, files, processes);
  }

  static long megabytes(long bytes) {
    return bytes / MEGABYTE;
  }
}
