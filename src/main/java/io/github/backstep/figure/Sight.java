package io.github.backstep.figure;

/**
 * The moment of a run that a figure is of.
 *
 * @param step whose tensors are looked at
 * @param isLeft whether the parameters are those the step left, rather than those it found
 * @param sample the row of the mini-batch that is looked at
 * @param done the operation of the step that was executed last; what comes after it is not there
 */
public record Sight(int step, boolean isLeft, int sample, int done) {
  private static final int ALL = Integer.MAX_VALUE;

  /** Before the first step. */
  public static final Sight START = new Sight(0, false, 0);

  /** With all operations of the step executed. */
  public Sight(int step, boolean isLeft, int sample) {
    this(step, isLeft, sample, ALL);
  }

  /** After a step. */
  public static Sight after(int step) {
    return new Sight(step, true, 0);
  }

  public Sight ofSample(int other) {
    return new Sight(step, isLeft, other, done);
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
