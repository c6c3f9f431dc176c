package io.github.backstep.run;

import io.github.backstep.network.Program;

/**
 * A run as its readers see it: steps by number. Whether they are computed now or were recorded long
 * ago is not their concern.
 */
public interface StepSource {
  /** The program of a step as the run is configured. Edits can give single steps another one. */
  Program program();

  /**
   * The program of a step: the same operations, perhaps in another order or with other constants.
   */
  default Program program(int step) {
    return program();
  }

  /** What is changed in the run while it goes on. */
  default Edits edits() {
    return Edits.NONE;
  }

  Calendar calendar();

  /** How many steps there are: those of the calendar, or fewer where a recording was cut short. */
  int length();

  /**
   * The step of this number, counted from zero.
   *
   * @throws IndexOutOfBoundsException if the run has no such step
   */
  Step step(int index);

  /** In a few words, where the value of a carried tensor before the first step came from. */
  String originOf(String tensor);
}
