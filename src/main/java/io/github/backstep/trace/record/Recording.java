package io.github.backstep.trace.record;

import io.github.backstep.run.ConfigException;
import io.github.backstep.run.Run;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.format.Detail;

/**
 * How much of a run is recorded.
 *
 * @param detail of most steps
 * @param fullSteps which are recorded with every cell all the same
 * @param keyframeEvery how many steps there are from one keyframe to the next, 1 or more
 */
public record Recording(Detail detail, StepRange fullSteps, int keyframeEvery) {
  /** Closer than this, a keyframe takes more room than it saves time. */
  private static final int CLOSEST = 50;

  /** All keyframes of a recording together may take about as many bytes. */
  private static final long AFFORDABLE = 60_000_000;

  public Recording {
    ConfigException.require(keyframeEvery >= 1, "keyframeEvery", "1 or more steps", keyframeEvery);
  }

  /** What is usual for a run: keyframes as close as they can be without making the file large. */
  public static Recording usual(Run run) {
    long cells = run.start().values().stream().mapToLong(Tensor::size).sum();
    long bytesInBase64 = 8 * cells * 4 / 3;
    long every = run.calendar().steps() * bytesInBase64 / AFFORDABLE + 1;
    return new Recording(
        Detail.SUMMARY,
        StepRange.NONE,
        (int) Math.min(Integer.MAX_VALUE, Math.max(CLOSEST, every)));
  }

  public Recording withDetail(Detail other) {
    return new Recording(other, fullSteps, keyframeEvery);
  }

  public Recording withFullSteps(StepRange other) {
    return new Recording(detail, other, keyframeEvery);
  }

  public Recording withKeyframeEvery(int steps) {
    return new Recording(detail, fullSteps, steps);
  }

  /** How much is kept of a step. */
  Detail detailOf(int step) {
    return fullSteps.contains(step) ? Detail.FULL : detail;
  }

  boolean hasKeyframeBefore(int step) {
    return step % keyframeEvery == 0;
  }
}
