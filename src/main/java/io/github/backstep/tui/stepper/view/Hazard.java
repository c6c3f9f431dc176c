package io.github.backstep.tui.stepper.view;

import io.github.backstep.explain.EarlyMoves;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.text.Symbols;
import java.util.List;

/**
 * What is wrong with the order of a program where one stands: a gradient computed from parameters
 * that have already moved in this step is not the gradient at those the step began with.
 */
public final class Hazard {
  private Hazard() {}

  /** A sentence, or nothing if all is well. */
  public static String of(Model model) {
    List<String> moved = moved(model);
    return moved.isEmpty() ? "" : say(model, "hazard", moved);
  }

  /** The same in a few words. */
  static String inShort(Model model) {
    return say(model, "hazard.short", moved(model));
  }

  private static String say(Model model, String key, List<String> moved) {
    String written = model.operation().writes();
    return Symbols.of(model.session().texts().of(key, String.join(", ", moved), written));
  }

  private static List<String> moved(Model model) {
    return new EarlyMoves(model.program()).readBy(model.position().op());
  }
}
