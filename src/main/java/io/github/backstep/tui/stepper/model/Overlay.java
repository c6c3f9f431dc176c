package io.github.backstep.tui.stepper.model;

import io.github.backstep.language.Texts;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.canvas.Point;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.line.Hint;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that lies over the stepping screen and takes its input until it is closed. */
public interface Overlay {
  /** The answer to what was typed or clicked. */
  Next<Model> answer(Model model, Input input);

  /** Draws it over the finished screen, and offers what a press of the mouse chooses. */
  void draw(Model model, Region screen);

  /** The model with something chosen that was offered; as it is if nothing can be chosen. */
  default Model choosing(Model model, Point offered) {
    return model;
  }

  /** Whether Enter acts on what is chosen, so that a second press of the mouse does the same. */
  default boolean actsOnChoice() {
    return false;
  }

  /** What this is called among the texts: {@code place.NAME} is its heading in the help. */
  String place();

  /** The keys that matter meanwhile, for the bottom line and the help. */
  List<Hint> hints();

  /** What stands on the bottom line before the keys; often nothing. */
  default String remark(Texts texts) {
    return "";
  }

  /** Whether characters are typed here, so that {@code ?} is one of them and no question. */
  default boolean takesText() {
    return false;
  }

  /** What it says where there is no screen, in lines; null if what it draws can be read as well. */
  default @Nullable List<String> told(Model model) {
    return null;
  }

  /** What it becomes when what it asked for cannot be had; null if it asks for nothing. */
  default @Nullable Overlay refused(String problem) {
    return null;
  }

  /** Whether it leaves a key to the screen under it, and stays. */
  default boolean leavesToScreen(Key key) {
    return false;
  }

  /** Whether a key goes on or back by an operation, a phase or a mini-batch. */
  static boolean isStep(Key key) {
    return key.isText() && "sSnNbB".indexOf(key.character()) >= 0;
  }

  /** What it lies over itself, and is drawn before it; null for the screen. */
  default @Nullable Overlay beneath() {
    return null;
  }

  /** The model with this overlay gone. */
  static Model closed(Model model) {
    return model.with(model.situation().under(null));
  }
}
