package io.github.backstep.tui.stepper.view;

import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.canvas.BlockImage;
import io.github.backstep.tui.canvas.Picture;
import io.github.backstep.tui.canvas.Range;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Portrait;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.Objects;

/**
 * The plane of the data: what the network takes each place for, and the mini-batch's points on it.
 */
final class BoundaryView {
  private final Model model;
  private final Theme theme;
  private final Tensor samples;
  private final Region inside;
  private final Range x;
  private final Range y;

  private BoundaryView(Model model, Region inside, Range x, Range y) {
    this.model = model;
    this.theme = model.session().theme();
    this.samples = Objects.requireNonNull(model.scene().samples());
    this.inside = inside;
    this.x = x;
    this.y = y;
  }

  /** The frame comes first, what is in it once it is known. */
  static void draw(Model model, Region region) {
    Theme theme = model.session().theme();
    boolean evaluated = model.session().subject().gallery().hasPortraits();
    String key = evaluated ? "picture.boundary" : "picture.batch";
    String title = model.session().texts().of(key);
    Region inside = region.box(title, theme.style(Role.BORDER), theme.style(Role.TITLE));
    Portrait.Field field = model.portrait().field();
    if (field != null) {
      new BoundaryView(model, inside, field.x(), field.y()).draw(field);
    } else if (!evaluated) {
      Tensor samples = Objects.requireNonNull(model.scene().samples());
      new BoundaryView(model, inside, range(samples, 0), range(samples, 1)).points();
    }
  }

  private static Range range(Tensor samples, int column) {
    double[] values = new double[samples.rows()];
    for (int row = 0; row < values.length; row++) {
      values[row] = samples.get(row, column);
    }
    return Range.of(values).padded(0.08);
  }

  private void draw(Portrait.Field field) {
    int width = inside.columns();
    int height = 2 * inside.rows();
    Picture.Field pixels =
        new Picture.Field(
            width, height, (px, py) -> field.at((px + 0.5) / width, (py + 0.5) / height));
    new BlockImage(Picture.ground(pixels, theme::boundary)).draw(inside);
    points();
  }

  /** The samples of the batch; the one that is looked at stands out. */
  private void points() {
    int chosen = Math.min(model.sample(), samples.rows() - 1);
    for (int i = 0; i < samples.rows(); i++) {
      if (i != chosen) {
        int label = Math.max(0, model.scene().label(i));
        point(i, theme.classStyle(label).asBold());
      }
    }
    point(chosen, theme.style(Role.CURSOR));
  }

  private void point(int sample, Style style) {
    double across = x.fraction(samples.get(sample, 0));
    double down = 1 - y.fraction(samples.get(sample, 1));
    char mark = inside.glyphs().classMark(Math.max(0, model.scene().label(sample)));
    inside.put((int) (across * inside.columns()), (int) (down * inside.rows()), mark, style);
  }
}
