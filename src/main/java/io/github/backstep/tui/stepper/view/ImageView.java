package io.github.backstep.tui.stepper.view;

import io.github.backstep.data.Display;
import io.github.backstep.tensor.Summary;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.canvas.BlockImage;
import io.github.backstep.tui.canvas.Picture;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.plate.HeatPicture;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.text.Symbols;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.Objects;

/**
 * A picture for data that is images: the sample that is looked at, or, on a tensor with a row for
 * each pixel, the weights of one neuron in the shape of an image.
 */
final class ImageView {
  private final Model model;
  private final Display.Image size;
  private final Theme theme;

  private ImageView(Model model, Display.Image size) {
    this.model = model;
    this.size = size;
    this.theme = model.session().theme();
  }

  static void draw(Model model, Display.Image size, Region region) {
    ImageView view = new ImageView(model, size);
    Pane pane = model.pane();
    if (pane.isKnown() && pane.shape().rows() == size.features()) {
      view.drawColumn(pane, region);
    } else {
      view.drawSample(region);
    }
  }

  private void drawSample(Region region) {
    Tensor samples = Objects.requireNonNull(model.scene().samples());
    int sample = Math.min(model.sample(), samples.rows() - 1);
    int label = model.scene().label(sample);
    Region inside = box(region, title(sample, label));
    Zoom zoom = new Zoom(inside);
    Picture.Field field =
        new Picture.Field(
            zoom.width(), zoom.height(), (x, y) -> samples.get(sample, zoom.pixel(x, y)));
    zoom.draw(Picture.of(field, theme::grey));
  }

  private String title(int sample, int label) {
    Session session = model.session();
    return label < 0
        ? session.texts().of("picture.sample", sample)
        : session
            .texts()
            .of("picture.labelled-sample", sample, session.subject().gallery().nameOf(label));
  }

  private void drawColumn(Pane pane, Region region) {
    int column = model.cell(pane).column();
    String tensor = Symbols.of(pane.tensor());
    Zoom zoom = new Zoom(box(region, model.session().texts().of("picture.neuron", tensor, column)));
    HeatLegend.draw(model, region);
    double largest = Summary.of(pane.cells()).largest();
    double scale = largest == 0 ? 1 : largest;
    zoom.draw(
        HeatPicture.of(
            theme,
            zoom.width(),
            zoom.height(),
            (x, y) -> pane.cells().get(zoom.pixel(x, y), column) / scale));
  }

  private Region box(Region region, String title) {
    return region.box(title, theme.style(Role.BORDER), theme.style(Role.TITLE));
  }

  /** The image as large as whole pixels allow, in the middle of its place. */
  private final class Zoom {
    private final Region place;
    private final int factor;

    Zoom(Region place) {
      int across = place.columns() / size.columns();
      int down = 2 * place.rows() / size.rows();
      this.place = place;
      this.factor = Math.max(1, Math.min(across, down));
    }

    int width() {
      return factor * size.columns();
    }

    int height() {
      return factor * size.rows();
    }

    /** The index of the image's pixel that lies here, rows one after another. */
    int pixel(int x, int y) {
      return y / factor * size.columns() + x / factor;
    }

    void draw(Picture picture) {
      new BlockImage(picture).draw(place.centred(width(), (height() + 1) / 2));
    }
  }
}
