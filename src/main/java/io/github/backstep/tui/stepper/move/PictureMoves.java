package io.github.backstep.tui.stepper.move;

import io.github.backstep.network.TensorNames;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.stepper.model.Album;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Page;
import io.github.backstep.tui.stepper.model.Pictures;
import io.github.backstep.tui.stepper.scene.Focus;
import io.github.backstep.tui.stepper.scene.Pane;

/** What the keys do about the pictures. */
public final class PictureMoves {
  private PictureMoves() {}

  /** Opens them where they were open last, or closes them. */
  public static Next<Model> toggle(Model model) {
    Album album = model.album();
    return Next.of(model.with(album.isOpen() ? album.closed() : album.open()));
  }

  public static Next<Model> open(Model model, Page page) {
    return Next.of(model.with(model.album().at(page)));
  }

  /** The page before or the next one; opens them if they are closed. */
  public static Next<Model> turn(Model model, int by) {
    Album album = model.album();
    return open(model, album.isOpen() ? Pictures.beside(album.page(), by) : album.page());
  }

  /** Over the whole screen, or beside the tensors again. */
  public static Next<Model> enlarge(Model model) {
    Album album = model.album();
    return Next.of(model.with(album.enlarged(!album.isOpen() || !album.isLarge())));
  }

  public static Next<Model> scroll(Model model, int by) {
    return Next.of(model.with(model.album().scrolledTo(model.album().scroll() + by)));
  }

  /** An arrow: sideways to another page, up and down to another sample, far to other rows. */
  public static Next<Model> by(Model model, int rows, int columns) {
    if (columns != 0) {
      return turn(model, columns);
    }
    return Math.abs(rows) > 1 ? scroll(model, Integer.signum(rows)) : sample(model, rows);
  }

  /** Another sample of the mini-batch, in every tensor that has a row for it. */
  private static Next<Model> sample(Model model, int by) {
    int last = model.scene().batch().size() - 1;
    int sample = Math.max(0, Math.min(last, model.sample() + by));
    Focus focus =
        model.focus().withCell(TensorNames.INPUTS, row(model, TensorNames.INPUTS, sample));
    for (Pane pane : model.panes()) {
      boolean isPerSample =
          model.program().writes(pane.tensor())
              && model.program().shape(pane.tensor()).rows() == Shape.BATCH;
      focus =
          isPerSample ? focus.withCell(pane.tensor(), row(model, pane.tensor(), sample)) : focus;
    }
    return Next.of(model.looking(focus));
  }

  private static Cell row(Model model, String tensor, int sample) {
    return new Cell(sample, model.focus().cell(tensor).column());
  }
}
