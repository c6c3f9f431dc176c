package io.github.backstep.run;

import io.github.backstep.network.Program;
import io.github.backstep.tensor.Tensor;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What is executed at each step of a run: a program, which is another one from where a setting or a
 * label was changed on; and before it, the changes to single cells.
 *
 * <p>All programs of a run have the same operations on the same tensors. Their order, their
 * constants and their data may differ.
 */
final class Script {
  private final NavigableMap<Integer, Program> programs = new TreeMap<>();
  private final Edits edits;

  /**
   * @param program of the first step
   * @param edits that are looked at for changes to cells
   */
  Script(Program program, Edits edits) {
    programs.put(0, program);
    this.edits = edits;
  }

  /** From a step on, another program. */
  void from(int step, Program program) {
    programs.put(step, program);
  }

  Program program(int step) {
    return programs.floorEntry(step).getValue();
  }

  /** The carried tensors as a step finds them, of those that the one before left. */
  Map<String, Tensor> found(Map<String, Tensor> left, int step) {
    return edits.into(left, step);
  }
}
