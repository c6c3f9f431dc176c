package io.github.backstep.explain;

import io.github.backstep.network.CellRef;

/**
 * The gradient of one cell of a parameter, as the step used it and as the loss itself has it, which
 * was computed again with the cell moved a little both ways.
 *
 * @param cell of the parameter
 * @param weight what the step found there, w
 * @param losses with the cell moved
 * @param analytic the gradient that the step used
 * @param bar what the error is measured by
 */
public record CellCheck(CellRef cell, double weight, Losses losses, double analytic, Bar bar) {
  /**
   * The loss on both sides.
   *
   * @param halfStep by how much the cell was moved, h
   * @param above L(w + h)
   * @param below L(w − h)
   * @param kink whether a unit changes side on the way, so that the loss has a kink there and its
   *     difference quotient is no derivative
   */
  public record Losses(double halfStep, double above, double below, boolean kink) {}

  /**
   * What the error is measured by.
   *
   * @param scale largest magnitude of the parameter's gradient
   * @param tolerance largest relative error that passes
   */
  public record Bar(double scale, double tolerance) {}

  /** The central difference, (L(w + h) − L(w − h)) / 2h. */
  public double numeric() {
    return (losses.above() - losses.below()) / (2 * losses.halfStep());
  }

  /** How far the two are apart, as a part of the gradient's largest magnitude. */
  public double relativeError() {
    double error = Math.abs(analytic - numeric()) / bar.scale();
    return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
  }

  /** Whether the two agree; across a kink it means nothing. */
  public boolean passes() {
    return relativeError() <= bar.tolerance();
  }
}
