package io.github.backstep.tui.stepper;

import io.github.backstep.data.Dataset;
import io.github.backstep.network.MiniBatch;
import io.github.backstep.tui.canvas.BlockImage;
import io.github.backstep.tui.canvas.Picture;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;

/**
 * The plane of the data: what the network takes each place for, and the mini-batch's points on it.
 */
final class BoundaryView {
  private BoundaryView() {}

  static void draw(Model model, Portrait.Field field, Region region) {
    Region inside = frame(model, region);
    ground(field, inside, model.session().theme());
    points(model, field, inside);
  }

  /** The frame around the picture; its inside. */
  static Region frame(Model model, Region region) {
    Theme theme = model.session().theme();
    return region.box("decision boundary", theme.style(Role.BORDER), theme.style(Role.TITLE));
  }

  private static void ground(Portrait.Field field, Region inside, Theme theme) {
    int width = inside.columns();
    int height = 2 * inside.rows();
    Picture.Field pixels =
        new Picture.Field(width, height, (x, y) -> field.at((x + 0.5) / width, (y + 0.5) / height));
    new BlockImage(Picture.ground(pixels, theme::boundary)).draw(inside);
  }

  /** The samples of the batch; the one that is looked at stands out. */
  private static void points(Model model, Portrait.Field field, Region inside) {
    MiniBatch batch = model.scene().batch();
    int chosen = model.sample();
    for (int i = 0; i < batch.size(); i++) {
      if (i != chosen) {
        point(model, field, batch.row(i), inside);
      }
    }
    Point at = point(model, field, batch.row(chosen), inside);
    char mark = inside.glyphs().classMark(model.portrait().rows().label(batch.row(chosen)));
    inside.put(at.x(), at.y(), mark, model.session().theme().style(Role.CURSOR));
  }

  private static Point point(Model model, Portrait.Field field, int row, Region inside) {
    Dataset rows = model.portrait().rows();
    double across = field.x().fraction(rows.features().get(row, 0));
    double down = 1 - field.y().fraction(rows.features().get(row, 1));
    Point at = new Point((int) (across * inside.columns()), (int) (down * inside.rows()));
    int label = rows.label(row);
    Style style = model.session().theme().classStyle(label).asBold();
    inside.put(at.x(), at.y(), inside.glyphs().classMark(label), style);
    return at;
  }
}
