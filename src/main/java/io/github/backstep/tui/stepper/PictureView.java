package io.github.backstep.tui.stepper;

import io.github.backstep.data.Display;
import io.github.backstep.tui.canvas.Region;

/** The data as a picture, in the way its display hint asks for. */
final class PictureView {
  private PictureView() {}

  static void draw(Model model, Region region) {
    Portrait portrait = model.portrait();
    if (region.isEmpty()) {
      return;
    }
    if (portrait.field() != null) {
      BoundaryView.draw(model, portrait.field(), region);
    } else if (portrait.rows().display() instanceof Display.Points) {
      BoundaryView.frame(model, region);
    } else if (portrait.rows().display() instanceof Display.Image image) {
      ImageView.draw(model, image, region);
    }
  }
}
