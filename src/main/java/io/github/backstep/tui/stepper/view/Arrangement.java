package io.github.backstep.tui.stepper.view;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tui.stepper.model.Linked;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Pane;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The panes of an operation side by side, left to right. A pane of a single row, such as the
 * biases', stands under the one before it and does not take a column of its own.
 */
public final class Arrangement {
  private static final int GAP = 2;
  private static final int NARROW_CELL = 7;
  private static final int WIDE_CELL = 9;

  /** Room for a row number and one cell. */
  private static final int NARROWEST = 4 + NARROW_CELL;

  /** Room for a title such as {@code W₂ before [128, 64]}. */
  private static final int TITLE = 18;

  /** A title, column numbers, one row, and a blank line above. */
  private static final int STACKED_ROWS = Grid.HEAD + 2;

  private final Model model;
  private final List<Pane> panes;
  private final int columns;
  private final int rows;

  private Arrangement(Model model, int columns, int rows) {
    this.model = model;
    this.panes = model.panes();
    this.columns = columns;
    this.rows = rows;
  }

  /** The grids of all panes, in the order of the panes. */
  public static List<Grid> of(Model model, int columns, int rows) {
    return new Arrangement(model, columns, rows).grids();
  }

  private List<Grid> grids() {
    List<List<Pane>> stacks = stacks();
    int room = columns - GAP * (stacks.size() - 1);
    int cell = IntStream.of(wanted(stacks, WIDE_CELL)).sum() <= room ? WIDE_CELL : NARROW_CELL;
    int[] widths = widths(stacks, room, cell);
    List<Grid> grids = new ArrayList<>();
    int x = 0;
    for (int i = 0; i < widths.length; i++) {
      place(stacks.get(i), x, new int[] {widths[i], cell}, grids);
      x += widths[i] + GAP;
    }
    return grids;
  }

  private List<List<Pane>> stacks() {
    List<List<Pane>> stacks = new ArrayList<>();
    boolean allSingle = panes.stream().allMatch(pane -> pane.shape().rows() == 1);
    for (Pane pane : panes) {
      boolean under = pane.shape().rows() == 1 && (allSingle || !pane.isResult());
      int stacked = stacks.isEmpty() ? 0 : stacks.get(stacks.size() - 1).size();
      if (under && stacked > 0 && (stacked + 1) * STACKED_ROWS <= rows + 1) {
        stacks.get(stacks.size() - 1).add(pane);
      } else {
        stacks.add(new ArrayList<>(List.of(pane)));
      }
    }
    return stacks;
  }

  private static int[] wanted(List<List<Pane>> stacks, int cell) {
    return stacks.stream()
        .mapToInt(stack -> stack.stream().mapToInt(pane -> wanted(pane, cell)).max().orElse(0))
        .toArray();
  }

  private static int wanted(Pane pane, int cell) {
    return Math.max(TITLE, Grid.labelWidth(pane) + cell * pane.shape().columns());
  }

  /** Every stack gets what it needs; when that is too much, the widest ones share what is left. */
  private static int[] widths(List<List<Pane>> stacks, int room, int cell) {
    int[] widths = wanted(stacks, cell);
    for (int excess = IntStream.of(widths).sum() - room; excess > 0; excess--) {
      int widest = 0;
      for (int i = 0; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return widths;
      }
      widths[widest]--;
    }
    return widths;
  }

  private void place(List<Pane> stack, int x, int[] widthAndCell, List<Grid> grids) {
    int below = STACKED_ROWS * (stack.size() - 1);
    int first = Math.min(rows - below, Grid.HEAD + stack.get(0).shape().rows());
    int y = 0;
    for (int i = 0; i < stack.size(); i++) {
      int height = i == 0 ? first : STACKED_ROWS - 1;
      Grid.Place place = new Grid.Place(x, y, widthAndCell[0], height);
      grids.add(Grid.around(stack.get(i), place, widthAndCell[1], visible(stack.get(i))));
      y += height + 1;
    }
  }

  /** The cell of a pane that must be in view: the chosen one, or what it is made of. */
  private Cell visible(Pane pane) {
    return pane.equals(model.pane()) ? model.cell(pane) : Linked.of(model).corner(pane, model);
  }
}
