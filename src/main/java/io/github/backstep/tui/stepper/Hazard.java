package io.github.backstep.tui.stepper;

import io.github.backstep.network.Op;
import io.github.backstep.network.Phase;
import io.github.backstep.network.Program;
import java.util.List;

/**
 * What is wrong with the order of a program where one stands: a gradient computed from parameters
 * that have already moved in this step is not the gradient at those the step began with.
 */
final class Hazard {
  private Hazard() {}

  /** A sentence, or nothing if all is well. */
  static String of(Model model) {
    List<String> moved = moved(model);
    return moved.isEmpty()
        ? ""
        : Symbols.of(
            "%s has already moved: this %s is not the one that belongs to the weights the step began with."
                .formatted(String.join(", ", moved), model.operation().writes()));
  }

  /** The same in a few words. */
  static String inShort(Model model) {
    return Symbols.of(String.join(", ", moved(model)) + " has already moved!");
  }

  private static List<String> moved(Model model) {
    Op op = model.operation();
    Program program = model.program();
    return op.phase() == Phase.BACKWARD
        ? op.reads().stream()
            .filter(program::carries)
            .filter(name -> program.writerBefore(name, model.position().op()) != Program.BEFORE)
            .toList()
        : List.of();
  }
}
