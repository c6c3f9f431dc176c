package io.github.backstep.tui.stepper.view;

import io.github.backstep.data.Display;
import io.github.backstep.language.Texts;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.List;

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
    List<Spans> lines =
        Spans.of(reason, theme.style(Role.NOT_COMPUTED))
            .wrap(Math.max(1, inside.columns() - 2), inside.glyphs());
    int top = (inside.rows() - lines.size()) / 2;
    for (int i = 0; i < lines.size(); i++) {
      inside.textCentred(top + i, lines.get(i));
    }
  }
}
