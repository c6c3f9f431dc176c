package io.github.backstep.tui.stepper.view;

import io.github.backstep.data.Display;
import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;

/** The data as a picture, in the way its display hint asks for. */
public final class PictureView {
  private PictureView() {}

  public static void draw(Model model, Region region) {
    Display display = model.session().subject().gallery().display();
    if (region.isEmpty()) {
      return;
    }
    if (display == null || model.scene().samples() == null) {
      none(model, region);
    } else if (display instanceof Display.Points) {
      BoundaryView.draw(model, region);
    } else if (display instanceof Display.Image image) {
      ImageView.draw(model, image, region);
    }
  }

  /** Why there is no picture. */
  private static void none(Model model, Region region) {
    Theme theme = model.session().theme();
    Texts texts = model.session().texts();
    Region inside =
        region.box(texts.of("picture.title"), theme.style(Role.BORDER), theme.style(Role.TITLE));
    boolean known = model.scene().samples() != null;
    String reason = texts.of(known ? "picture.unknown-look" : "picture.no-samples");
    inside.textCentred(inside.rows() / 2, reason, theme.style(Role.NOT_COMPUTED));
  }
}
