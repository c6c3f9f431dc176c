package io.github.backstep.tui.stepper;

import io.github.backstep.data.Dataset;
import io.github.backstep.network.MiniBatch;
import io.github.backstep.tui.canvas.BlockImage;
import io.github.backstep.tui.canvas.Picture;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;

/**
 * The plane of the data: what the network takes each place for, and the mini-batch's points on it.
 */
final class BoundaryView {
  private BoundaryView() {}

  static void draw(Model model, Region region) {
    Portrait portrait = model.scene().portrait();
    if (region.isEmpty() || portrait == null) {
      return;
    }
    Theme theme = model.session().theme();
    Region inside =
        region.box(
            "decision boundary and this batch", theme.style(Role.BORDER), theme.style(Role.TITLE));
    ground(portrait.field(), inside, theme);
    points(model, portrait, inside);
  }

  private static void ground(Portrait.Field field, Region inside, Theme theme) {
    int width = inside.columns();
    int height = 2 * inside.rows();
    Picture.Field pixels =
        new Picture.Field(width, height, (x, y) -> field.at((x + 0.5) / width, (y + 0.5) / height));
    new BlockImage(Picture.ground(pixels, theme::boundary)).draw(inside);
  }

  /** The samples of the batch; the one the chosen cell belongs to stands out. */
  private static void points(Model model, Portrait portrait, Region inside) {
    MiniBatch batch = model.scene().batch();
    int chosen = chosenSample(model);
    for (int i = 0; i < batch.size(); i++) {
      if (i != chosen) {
        point(model, portrait, batch.row(i), inside, false);
      }
    }
    if (chosen >= 0) {
      point(model, portrait, batch.row(chosen), inside, true);
    }
  }

  /** The sample whose row of a per-sample tensor is looked at, −1 for none. */
  private static int chosenSample(Model model) {
    Pane pane = model.pane();
    boolean perSample = pane.value().rows() == model.scene().batch().size();
    return perSample ? model.cell(pane).row() : -1;
  }

  private static void point(
      Model model, Portrait portrait, int row, Region inside, boolean chosen) {
    Theme theme = model.session().theme();
    Dataset rows = portrait.rows();
    double across = portrait.field().x().fraction(rows.features().get(row, 0));
    double down = 1 - portrait.field().y().fraction(rows.features().get(row, 1));
    int label = rows.label(row);
    Style style = chosen ? theme.style(Role.CURSOR) : theme.classStyle(label).asBold();
    inside.put(
        (int) (across * inside.columns()),
        (int) (down * inside.rows()),
        inside.glyphs().classMark(label),
        style);
  }
}
