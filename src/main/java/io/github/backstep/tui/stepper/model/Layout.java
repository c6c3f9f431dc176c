package io.github.backstep.tui.stepper.model;

import io.github.backstep.tui.canvas.Region;

/**
 * Where the parts of the screen are, for any size from 80×24 on. Parts that do not fit are empty.
 *
 * @param formula the current operation, and below it, where there is room, what it is for
 * @param watches what one keeps an eye on, above the tensors
 * @param operations the list of operations, on wide screens
 * @param picture the data and what the network makes of it
 * @param pictures the open page of the pictures
 */
public record Layout(
    Region header,
    Region ribbon,
    Region formula,
    Region watches,
    Region operations,
    Region tensors,
    Region why,
    Region picture,
    Region chart,
    Region histogram,
    Region pictures,
    Region timeline,
    Region footer) {
  /** From so many columns on there is room for something beside the tensors. */
  static final int SIDEBAR_FROM = 112;

  private static final int OPERATIONS_FROM = 150;
  private static final int OPERATIONS_WIDTH = 36;
  private static final int HISTOGRAM_FROM_ROWS = 46;
  private static final int MEANING_FROM_ROWS = 24;
  private static final int ROOMY_COLUMNS = 104;
  private static final int MOST_TENSOR_ROWS = 34;
  private static final int ENOUGH_WHY_ROWS = 16;

  /** Where the parts are for a model. */
  public static Layout of(Model model, Region screen) {
    Layout layout = of(screen, Strip.of(model));
    return model.isCovered()
        ? layout.covered(screen)
        : model.album().isOpen() ? layout.withPictures(screen) : layout;
  }

  /** The pictures instead of what stands at the side. */
  private Layout withPictures(Region screen) {
    Region nothing = screen.left(0);
    Region side = screen.dropTop(2).dropBottom(2).right(sidebarWidth(screen.columns()));
    return new Layout(
        header,
        ribbon,
        formula,
        watches,
        operations,
        tensors,
        why,
        nothing,
        nothing,
        nothing,
        side,
        timeline,
        footer);
  }

  /** The pictures instead of everything but where one stands in the run. */
  private Layout covered(Region screen) {
    Region nothing = screen.left(0);
    Region middle = screen.dropTop(2).dropBottom(2);
    return new Layout(
        header, ribbon, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing,
        middle, timeline, footer);
  }

  private static Layout of(Region screen, Strip strip) {
    Region middle = screen.dropTop(2).dropBottom(2);
    Region nothing = screen.left(0);
    Region operations =
        screen.columns() >= OPERATIONS_FROM ? middle.left(OPERATIONS_WIDTH) : nothing;
    int sidebar = screen.columns() >= SIDEBAR_FROM ? sidebarWidth(screen.columns()) : 0;
    Region side = sidebar > 0 ? middle.right(sidebar) : nothing;
    Region main = middle.dropLeft(operations.columns()).dropRight(sidebar);
    int head = main.rows() < MEANING_FROM_ROWS ? 1 : main.columns() < ROOMY_COLUMNS ? 3 : 2;
    int above = head + strip.rows();
    int tensorRows = tensorRows(main.rows() - above);
    int histogramRows = side.rows() >= HISTOGRAM_FROM_ROWS ? side.rows() / 4 : 0;
    Region pictures = side.dropBottom(histogramRows);
    int pictureRows = pictures.rows() * 11 / 20;
    return new Layout(
        screen.top(1),
        screen.row(1),
        main.top(head),
        main.dropTop(head).top(strip.rows()),
        operations,
        main.dropTop(above).top(tensorRows),
        main.dropTop(above + tensorRows),
        pictures.top(pictureRows),
        pictures.dropTop(pictureRows),
        side.bottom(histogramRows),
        nothing,
        screen.bottom(2).top(1),
        screen.bottom(1));
  }

  private static int sidebarWidth(int columns) {
    return Math.min(60, Math.max(36, columns * 3 / 10));
  }

  /** The tensors get more than half, but no more than a usual mini-batch can fill. */
  private static int tensorRows(int rows) {
    return Math.min(MOST_TENSOR_ROWS, Math.max(rows * 11 / 20, rows - ENOUGH_WHY_ROWS));
  }
}
