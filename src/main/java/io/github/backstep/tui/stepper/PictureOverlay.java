package io.github.backstep.tui.stepper;

import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.theme.Role;
import java.util.List;

/** The picture of the data over the whole screen, for terminals with no room for it at the side. */
record PictureOverlay() implements Overlay {
  @Override
  public Next<Model> answer(Model model, Input input) {
    return input instanceof Key ? Next.of(Overlay.closed(model)) : Next.of(model);
  }

  @Override
  public void draw(Model model, Region screen) {
    Region ground = screen.dropBottom(1);
    ground.fill(model.session().theme().style(Role.TEXT));
    PictureView.draw(model, ground);
  }

  @Override
  public List<String> told(Model model) {
    return new PictureReport(model, new Speech(model.session())).lines();
  }

  @Override
  public String place() {
    return "picture";
  }

  @Override
  public List<Hint> hints() {
    return List.of(Hint.of("Escape", "close"));
  }
}
