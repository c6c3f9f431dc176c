package io.github.backstep.tui.stepper.model;

import io.github.backstep.tui.canvas.Region;

/**
 * The lines that watches take above the tensors: on small screens two to a line.
 *
 * @param perRow watches to a line
 */
public record Strip(int rows, int perRow) {
  private static final int ROOMY_ROWS = 40;
  private static final int MOST_ROWS = 6;
  private static final int MOST_ROWS_WHERE_SMALL = 2;

  public static Strip of(int watches, int screenRows) {
    boolean roomy = screenRows >= ROOMY_ROWS;
    int perRow = roomy ? 1 : 2;
    int most = roomy ? MOST_ROWS : MOST_ROWS_WHERE_SMALL;
    return new Strip(Math.min(most, (watches + perRow - 1) / perRow), perRow);
  }

  /** The lines that a model's watches take on its screen. */
  public static Strip of(Model model) {
    return of(model.watches().all().size(), model.size().rows());
  }

  /** How many watches there is room for. */
  public int room() {
    return rows * perRow;
  }

  /** Where a watch stands. */
  public Region place(int index, Region region) {
    int width = region.columns() / perRow;
    return region.region(index % perRow * width, index / perRow, width - 1, 1);
  }
}
