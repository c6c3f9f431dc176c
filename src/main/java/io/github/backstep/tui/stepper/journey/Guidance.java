package io.github.backstep.tui.stepper.journey;

import io.github.backstep.tensor.Cell;

/**
 * What somebody who guides a learner asks the stepper to show otherwise than usual.
 *
 * @param covered cells that are not shown, nor what is made of them
 * @param marked cells that are pointed at
 * @param leads whether leaving the stepper leads back to a text
 */
public record Guidance(Selection covered, Selection marked, boolean leads) {
  /** Nobody guides. */
  public static final Guidance NONE = new Guidance(Selection.NOTHING, Selection.NOTHING, false);

  /** Some cells of some steps. */
  public interface Selection {
    /** Not a single cell. */
    Selection NOTHING =
        new Selection() {
          @Override
          public boolean has(int step, String tensor, Cell cell) {
            return false;
          }

          @Override
          public boolean touches(int step, String tensor) {
            return false;
          }
        };

    /**
     * Whether a cell is one of them.
     *
     * @param step the one that left the value; −1 for the start
     */
    boolean has(int step, String tensor, Cell cell);

    /** Whether any cell of a tensor is one of them. */
    boolean touches(int step, String tensor);
  }
}
