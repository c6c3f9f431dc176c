package io.github.backstep.tui.stepper;

import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.message.Input;

/** Something that lies over the stepping screen and takes its input until it is closed. */
public interface Overlay {
  /** The answer to what was typed or clicked. */
  Next<Model> answer(Model model, Input input);

  /** Draws it over the finished screen. */
  void draw(Model model, Region screen);

  /** The keys that matter meanwhile, for the bottom line: {@code Enter go Esc cancel}. */
  String hints();

  /** The model with this overlay gone. */
  static Model closed(Model model) {
    return model.with(model.situation().under(null));
  }
}
