package io.github.backstep.figure;

/**
 * The moment of a run that a figure is of.
 *
 * @param step whose tensors are looked at
 * @param isLeft whether the parameters are those the step left, rather than those it found
 * @param sample the row of the mini-batch that is looked at
 */
public record Sight(int step, boolean isLeft, int sample) {
  /** Before the first step. */
  public static final Sight START = new Sight(0, false, 0);

  /** After a step. */
  public static Sight after(int step) {
    return new Sight(step, true, 0);
  }

  public Sight ofSample(int other) {
    return new Sight(step, isLeft, other);
  }

  /** How many steps the parameters have behind them. */
  public int stepsBehind() {
    return isLeft ? step + 1 : step;
  }

  /** The same parameters, whichever step found or left them. */
  Sight ofStepsBehind() {
    return stepsBehind() == 0 ? START : after(stepsBehind() - 1);
  }
}
