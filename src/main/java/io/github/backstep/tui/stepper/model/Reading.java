package io.github.backstep.tui.stepper.model;

import java.util.OptionalDouble;

/**
 * What a watch says where one stands.
 *
 * @param step of which step the value is
 * @param value nothing if it has not been read, or is not known
 */
public record Reading(int step, OptionalDouble value) {
  /** The value of this step once it is computed; before that, the one the step before left. */
  public static Reading of(Pinned pinned, Model model) {
    int writer = model.program().writerOf(pinned.watch().tensor());
    boolean computed = writer <= model.position().op();
    int step = computed ? model.scene().index() : model.scene().index() - 1;
    return new Reading(step, pinned.at(step));
  }

  /** Whether it is left from the step before. */
  public boolean isLeft(Model model) {
    return step < model.scene().index();
  }
}
