package io.github.backstep.grade.cases;

import io.github.backstep.network.Program;
import io.github.backstep.tensor.Shape;
import java.util.List;
import java.util.Set;

/**
 * A problem posed to a program: a network, a few training steps, what is given and what is asked.
 *
 * @param name by which reports speak of it: {@code relu}
 * @param program the operations of a step, of which those count whose tensor is asked
 * @param asked the tensors to be computed in every step, in the order of the program
 */
public record Case(
    String name, Setup setup, Program program, List<CaseStep> steps, List<String> asked) {
  public Case {
    steps = List.copyOf(steps);
    asked = List.copyOf(asked);
    if (steps.isEmpty() || asked.isEmpty()) {
      throw new IllegalArgumentException(name + ": a case without steps or asked tensors");
    }
    Set<String> tensors = Set.copyOf(program.tensors());
    asked.forEach(
        tensor -> {
          if (!tensors.contains(tensor)) {
            throw new IllegalArgumentException("no operation writes " + tensor);
          }
        });
  }

  public boolean asks(String tensor) {
    return asked.contains(tensor);
  }

  /** The shape of a tensor in one of the steps. */
  public Shape shape(String tensor, int step) {
    return program.shape(tensor).forBatch(steps.get(step).batch().size());
  }

  /** How many cells of a tensor are asked for in all steps together. */
  public long cells(String tensor) {
    long cells = 0;
    for (int step = 0; step < steps.size(); step++) {
      Shape shape = shape(tensor, step);
      cells += (long) shape.rows() * shape.columns();
    }
    return cells;
  }
}
