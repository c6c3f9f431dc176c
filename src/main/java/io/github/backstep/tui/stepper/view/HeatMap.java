package io.github.backstep.tui.stepper.view;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Summary;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.canvas.BlockImage;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.plate.HeatPicture;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;

/**
 * A tensor as a heat map without numbers but those of its rows and columns along its edges. Where
 * cells outnumber the pixels, each pixel shows the cell of largest magnitude among those it stands
 * for.
 *
 * @param chosen the cell that is marked
 * @param origin where the first of the cells is, from which rows and columns are counted
 */
public record HeatMap(Tensor cells, Cell chosen, Cell origin) {
  /** Two pixels stand one above the other in each place of the screen. */
  private static final int PIXELS = 2;

  public void draw(Region place, Theme theme) {
    int labels = width(cells.rows() - 1 + origin.row()) + 1;
    Region map = place.dropTop(1).dropLeft(labels);
    if (map.isEmpty()) {
      return;
    }
    Scale across = new Scale(cells.columns(), map.columns());
    Scale down = new Scale(cells.rows(), PIXELS * map.rows());
    columns(place.top(1).dropLeft(labels), across, theme);
    rows(place.dropTop(1).left(labels - 1), down, theme);
    heat(map, across, down, theme);
    int line = down.middle(chosen.row()) / PIXELS;
    map.put(across.middle(chosen.column()), line, '+', theme.style(Role.CURSOR));
    map.offers((x, y) -> new Point(across.first(x), down.first(PIXELS * y)));
  }

  private static int width(int number) {
    return String.valueOf(number).length();
  }

  /** Every so many columns their number, and that of the chosen one whatever it is. */
  private void columns(Region line, Scale across, Theme theme) {
    int longest = width(origin.column() + cells.columns() - 1);
    int stride = across.stride(longest + 1);
    for (int i = after(origin.column(), stride); i < cells.columns(); i += stride) {
      column(line, i, across, theme, Role.FAINT);
    }
    column(line, chosen.column(), across, theme, Role.STRONG);
  }

  private void column(Region line, int index, Scale across, Theme theme, Role role) {
    String number = String.valueOf(origin.column() + index);
    int middle = across.middle(index) - (number.length() - 1) / 2;
    int x = Math.max(0, Math.min(line.columns() - number.length(), middle));
    line.region(x - 1, 0, number.length() + 2, 1).fill(theme.style(Role.TEXT));
    line.text(x, 0, number, theme.style(role));
  }

  private void rows(Region labels, Scale down, Theme theme) {
    int stride = down.stride(PIXELS);
    for (int i = after(origin.row(), stride); i < cells.rows(); i += stride) {
      row(labels, i, down, theme, Role.FAINT);
    }
    row(labels, chosen.row(), down, theme, Role.STRONG);
  }

  private void row(Region labels, int index, Scale down, Theme theme, Role role) {
    Region line = labels.row(down.middle(index) / PIXELS);
    line.fill(theme.style(Role.TEXT));
    line.textRight(0, String.valueOf(origin.row() + index), theme.style(role));
  }

  /** The first index that is counted as a multiple of a stride. */
  private static int after(int origin, int stride) {
    return Math.floorMod(-origin, stride);
  }

  private void heat(Region map, Scale across, Scale down, Theme theme) {
    double largest = Summary.of(cells).largest();
    double scale = largest == 0 ? 1 : largest;
    new BlockImage(
            HeatPicture.of(
                theme, across.room(), down.room(), (x, y) -> strongest(x, across, y, down) / scale))
        .draw(map);
  }

  private double strongest(int x, Scale across, int y, Scale down) {
    double strongest = 0;
    for (int row = down.first(y); row < down.end(y); row++) {
      for (int column = across.first(x); column < across.end(x); column++) {
        double value = cells.get(row, column);
        strongest = isStronger(value, strongest) ? value : strongest;
      }
    }
    return strongest;
  }

  private static boolean isStronger(double value, double than) {
    return !Double.isNaN(than) && !(Math.abs(value) <= Math.abs(than));
  }
}
