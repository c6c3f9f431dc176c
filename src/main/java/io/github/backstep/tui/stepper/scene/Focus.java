package io.github.backstep.tui.stepper.scene;

import io.github.backstep.tensor.Cell;
import java.util.HashMap;
import java.util.Map;

/**
 * What is looked at: a pane, in each tensor a cell, and in the explanation a factor.
 *
 * @param pane index among the panes of the operation; {@link #RESULT} for the last, whichever that
 *     is
 * @param cells the cell last chosen in each tensor
 * @param onWhy whether the keys move in the explanation rather than in the tensor
 * @param factor index among the factors that can be followed, as the explanation lists them
 * @param byRank whether the cell was come to as one of the largest, so that one can go on from it
 */
public record Focus(int pane, Map<String, Cell> cells, boolean onWhy, int factor, boolean byRank) {
  public static final int RESULT = -1;
  public static final Focus START = new Focus(RESULT, Map.of(), false, 0, false);

  public Focus {
    cells = Map.copyOf(cells);
  }

  public Cell cell(String tensor) {
    return cells.getOrDefault(tensor, new Cell(0, 0));
  }

  /** The result of whatever operation comes next, with every tensor's cell remembered. */
  public Focus onResult() {
    return new Focus(RESULT, cells, onWhy, 0, false);
  }

  public Focus onPane(int other) {
    return new Focus(other, cells, false, 0, false);
  }

  public Focus onWhy(boolean active) {
    return new Focus(pane, cells, active, factor, byRank);
  }

  public Focus withCell(String tensor, Cell cell) {
    Map<String, Cell> moved = new HashMap<>(cells);
    moved.put(tensor, cell);
    return new Focus(pane, moved, onWhy, 0, false);
  }

  /** With a cell that was come to as one of the largest. */
  public Focus withRanked(String tensor, Cell cell) {
    Focus there = withCell(tensor, cell);
    return new Focus(pane, there.cells, onWhy, 0, true);
  }

  public Focus withFactor(int other) {
    return new Focus(pane, cells, onWhy, other, byRank);
  }
}
