package io.github.backstep.tui.stepper.command;

import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.line.BottomLine;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Overlay;
import io.github.backstep.tui.theme.Role;
import java.util.List;

/** What stands on the bottom line: a notice if there is one, else the keys that matter now. */
public final class Footer {
  private Footer() {}

  public static BottomLine of(Model model, int columns) {
    Session session = model.session();
    return BottomLine.of(content(model), session.texts(), session.glyphs(), columns);
  }

  private static BottomLine.Content content(Model model) {
    Overlay overlay = model.situation().overlay();
    String notice = model.situation().notice();
    List<Hint> hints = Guide.of(model, overlay).hints();
    if (overlay != null) {
      String remark = overlay.remark(model.session().texts());
      return new BottomLine.Content(remark, Role.KEY_LABEL, hints, Guide.always(overlay));
    }
    return notice != null
        ? new BottomLine.Content(notice, Role.WARNING, List.of(), List.of())
        : new BottomLine.Content(playing(model), Role.GOOD, hints, Guide.always(model));
  }

  private static String playing(Model model) {
    String speed = model.situation().speed().label(model.session().texts());
    char mark = model.session().glyphs().get(Glyph.PLAYING);
    return model.situation().playing() ? mark + " " + speed : "";
  }
}
